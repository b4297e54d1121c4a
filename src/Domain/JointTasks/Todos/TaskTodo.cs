using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.JointTasks.Todos;

/// <summary>Something that waits on a role at a body (待办), or on a unit of it.</summary>
/// <param name="Body">The body where it waits.</param>
/// <param name="Role">On whom.</param>
/// <param name="Why">Why.</param>
/// <param name="Since">Since when (UTC).</param>
public sealed record TaskTodo(BodyCode Body, Role Role, TaskTodoKind Why, DateTimeOffset Since)
{
    /// <summary>The unit that handles it; none where it waits on the body's desk.</summary>
    public UnitId? Unit { get; init; }

    /// <summary>The invited body whose answer or part is meant.</summary>
    public BodyCode? About { get; init; }

    /// <summary>The output, directive or suggestion meant, counted from 1; 0 where none is.</summary>
    public int Item { get; init; }

    /// <summary>The item of the task's clock that runs for it, if one does.</summary>
    public string? Clock { get; init; }
}
