using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>
/// Part (分报告) of a joint task: what one invited body found and wrote. A stream of its own, begun with the first thing
/// written; on its way up the task's own stream knows it.
/// </summary>
public sealed partial record TaskPart : INoun<TaskPart, TaskPartEvent, TaskPartOrder, TaskPartFacts>
{
    /// <inheritdoc/>
    public static string Kind => "task-part";

    /// <inheritdoc/>
    public static TaskPart Start { get; } = new();

    /// <summary>Whether anything was ever written in it.</summary>
    public bool Exists => Task != default;

    /// <summary>The task.</summary>
    public JointTaskId Task { get; init; }

    /// <summary>The body that works on it.</summary>
    public BodyCode Body { get; init; }

    /// <summary>The stream of a body's part of a task.</summary>
    public static Guid IdOf(JointTaskId task, BodyCode body) => DerivedId.Of("task-part", task.ToString(), body.Value);
}
