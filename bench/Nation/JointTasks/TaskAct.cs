using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Bench.Nation.JointTasks;

/// <summary>An act on a joint task or on a part of it (任务办理).</summary>
/// <param name="Task">The task.</param>
/// <param name="By">Who asks.</param>
/// <param name="Command">What is asked of the task; none where it is asked of a part.</param>
/// <param name="PartOf">Whose part, and what is asked of it.</param>
internal sealed record TaskAct(
    JointTaskId Task,
    Caller By,
    JointTaskCommand? Command,
    (BodyCode Body, TaskPartCommand Command)? PartOf = null
)
{
    /// <summary>Does it. What was done before answers with its first receipt.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="number">Its number within the task, which its command id follows from.</param>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public async Task Do(IEngine engine, int number)
    {
        var id = DerivedId.Of("nation-task-act", $"{Task}", $"{number}");
        var outcome = PartOf is { } part
            ? await engine.Do(new TaskPartOrder(Task, part.Body, new(id), By, part.Command), CancellationToken.None)
            : await engine.Do(new JointTaskOrder(Task, new(id), By, Command!), CancellationToken.None);
        if (outcome.Refusal is { } refusal)
        {
            var asked = Command?.GetType() ?? PartOf!.Value.Command.GetType();
            throw new InvalidOperationException($"The rules refuse {asked.Name}: {refusal.Code}.");
        }
    }
}
