using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.JointTasks.Totals;

/// <summary>Finds the task that a reader of a total report or of figures asks for, if he may open it.</summary>
public sealed class SeenTasks(JointTaskReader reader, IBodyTreeSource bodies, TimeProvider time)
{
    /// <summary>The task; none if there is none such for this reader.</summary>
    internal async Task<SeenTask?> Find(JointTaskId id, Caller caller, CancellationToken cancellation)
    {
        var facts = new JointTaskFacts(time.GetUtcNow(), bodies.Current);
        var keys = JointTaskSight.KeysOf(caller, facts.Today, facts.Bodies);
        return await reader.Find(id, keys, cancellation) is { } task ? new(task, caller, keys, facts) : null;
    }
}
