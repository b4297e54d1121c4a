using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.Todos;

/// <summary>Something that waits at a desk on one of the reader's roles (待办事项), of whatever kind.</summary>
/// <param name="Kind">种类.</param>
/// <param name="Subject">The report, joint task or commission to be opened.</param>
/// <param name="Place">Tells apart what waits there of one subject; with the subject it names the row.</param>
/// <param name="Title">标题; none if it was redacted.</param>
/// <param name="Number">编号; none while it has none here.</param>
/// <param name="Role">On whom it waits.</param>
/// <param name="From">来处: the lower body that sent the report up, the body whose part is meant, or the body that asks.</param>
/// <param name="Since">Since when (UTC).</param>
public sealed record DeskTodo(
    TodoKind Kind,
    Guid Subject,
    int Place,
    string? Title,
    string? Number,
    Role Role,
    BodyReference? From,
    DateTimeOffset Since
)
{
    /// <summary>待办事由 of a report, in words; none for other kinds.</summary>
    public string? Why { get; init; }

    /// <summary>办理状态 of a report; none for other kinds.</summary>
    public CopyStage? Stage { get; init; }

    /// <summary>The state's name on screen; none where there is no state.</summary>
    public string? StageName { get; init; }

    /// <summary>The first author's name of what came out of a report.</summary>
    public string? Author { get; init; }

    /// <summary>类别 of a report; none for other kinds.</summary>
    public ReportCategory? Category { get; init; }

    /// <summary>紧急程度 of a report; none for other kinds.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>字数 of a report; none for other kinds.</summary>
    public int? Characters { get; init; }

    /// <summary>Why a joint task waits; none for other kinds.</summary>
    public TaskTodoKind? Step { get; init; }

    /// <summary>The directive, lead, output or suggestion meant, counted from 1; none where none is.</summary>
    public int? Item { get; init; }

    /// <summary>Whether a commission was signed for and now waits for reports; none for other kinds.</summary>
    public bool? SignedFor { get; init; }

    /// <summary>What the running clock measures; none where no clock runs.</summary>
    public ClockKind? Clock { get; init; }

    /// <summary>到期时刻 (UTC); none where no clock runs.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>亮灯; none where no clock runs.</summary>
    public Light? Light { get; init; }

    /// <summary>Whether it is overdue (逾期; 超时 of an urgent paper).</summary>
    public bool Overdue { get; init; }

    /// <summary>How many minutes are left to open an urgent paper (红色角标); negative once it is overtime.</summary>
    public int? MinutesLeft { get; init; }

    /// <summary>What the reader may do with several such papers at once (可成批办理的动作); nothing for other kinds.</summary>
    public IReadOnlyList<ReportAct> Acts { get; init; } = [];
}
