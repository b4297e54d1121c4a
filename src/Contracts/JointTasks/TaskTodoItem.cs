using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Something of a joint task that waits on one of the reader's roles (联动任务待办).</summary>
/// <param name="Task">The task.</param>
/// <param name="Number">编号; for a handling unit that of the directive.</param>
/// <param name="Subject">课题, for a handling unit the title of the paper; none if it was redacted.</param>
/// <param name="Launcher">牵头政协.</param>
/// <param name="Why">Why it waits.</param>
/// <param name="Role">On whom it waits.</param>
/// <param name="Since">Since when (UTC).</param>
public sealed record TaskTodoItem(
    JointTaskId Task,
    string? Number,
    string? Subject,
    BodyReference Launcher,
    TaskTodoKind Why,
    Role Role,
    DateTimeOffset Since
)
{
    /// <summary>The invited body whose answer or part is meant; none where it is the task itself.</summary>
    public BodyReference? About { get; init; }

    /// <summary>The output, directive or suggestion meant, counted from 1; none where none is.</summary>
    public int? Item { get; init; }

    /// <summary>到期时刻 (UTC); none where no clock runs.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>亮灯; none where no clock runs.</summary>
    public Light? Light { get; init; }
}
