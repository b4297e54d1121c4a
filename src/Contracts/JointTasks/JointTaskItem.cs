using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>A joint task in a body's list (联动任务列表项), as that body may know it.</summary>
/// <param name="Task">The task.</param>
/// <param name="Number">编号.</param>
/// <param name="Subject">课题; none if it was redacted.</param>
/// <param name="Launcher">牵头政协.</param>
/// <param name="Kind">Code of its kind.</param>
/// <param name="KindName">类型.</param>
/// <param name="Form">协作形式.</param>
/// <param name="Stage">阶段, as far as the body may know it.</param>
/// <param name="Suspended">暂停中.</param>
/// <param name="At">When it was drafted, or when the body was invited (UTC).</param>
public sealed record JointTaskItem(
    JointTaskId Task,
    string? Number,
    string? Subject,
    BodyReference Launcher,
    string Kind,
    string KindName,
    TaskForm Form,
    TaskStage Stage,
    bool Suspended,
    DateTimeOffset At
)
{
    /// <summary>分报告截止 in force for the body, or as planned for its launcher (UTC).</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>亮灯 of the nearest clock that runs for the body; none where none runs.</summary>
    public Light? Light { get; init; }

    /// <summary>进度 in percent: of all that take part for the launcher, of its own part for an invited body.</summary>
    public int Progress { get; init; }

    /// <summary>回执状态 of the body; none for the launcher.</summary>
    public AnswerState? Answer { get; init; }

    /// <summary>报送状态 of the body's part; none for the launcher.</summary>
    public DeliveryState? Delivery { get; init; }

    /// <summary>逾期报送 of the body's part.</summary>
    public bool Late { get; init; }

    /// <summary>How far the invited bodies are; for the launcher only.</summary>
    public TaskCounts? Counts { get; init; }

    /// <summary>The body's own task below on the same subject (级联); none if it opened none.</summary>
    public JointTaskId? Child { get; init; }

    /// <summary>The upper body's task of which this one is the part; for the launcher only.</summary>
    public JointTaskId? Parent { get; init; }
}

/// <summary>How far the invited bodies of a task are (进展计数).</summary>
/// <param name="Issued">已下发: how many were invited.</param>
/// <param name="SignedFor">已签收.</param>
/// <param name="Participating">参加.</param>
/// <param name="Adjusting">待批调整.</param>
/// <param name="Unanswered">未确认.</param>
/// <param name="Declined">不参加.</param>
/// <param name="Sent">已报送, received or not.</param>
/// <param name="Received">已接收.</param>
/// <param name="Late">逾期报送.</param>
public sealed record TaskCounts(
    int Issued,
    int SignedFor,
    int Participating,
    int Adjusting,
    int Unanswered,
    int Declined,
    int Sent,
    int Received,
    int Late
);
