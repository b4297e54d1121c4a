using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Gathers what the rules of parts may know (分报告依据): the moment, the bodies, the task.</summary>
public sealed class TaskPartFactSource(JointTaskStates states, IBodyTreeSource bodies, TimeProvider time)
    : IFactSource<TaskPartOrder, TaskPartFacts>
{
    /// <inheritdoc/>
    public async ValueTask<TaskPartFacts> Gather(TaskPartOrder order, CancellationToken cancellation) =>
        new(time.GetUtcNow(), bodies.Current, await states.Task(order.Task, cancellation));
}
