using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// A plan as one reader sees it (方案视图). Whom it invites, its versions and what was said of it stay with the launcher; among
/// neighbours the participants know each other.
/// </summary>
/// <param name="Text">What it says; none if it was redacted.</param>
/// <param name="Dates">By when.</param>
/// <param name="Form">协作形式.</param>
public sealed record PlanView(PlanText? Text, PlanDates Dates, TaskForm Form)
{
    /// <summary>Its version, which the next revision must name; for the launcher only.</summary>
    public int? Version { get; init; }

    /// <summary>协作组名称.</summary>
    public string? Group { get; init; }

    /// <summary>牵头单位.</summary>
    public UnitReference? LeadUnit { get; init; }

    /// <summary>Whom it invites as it was planned; for the launcher only.</summary>
    public PlanInvitees? Invitees { get; init; }

    /// <summary>Who takes part, among neighbours.</summary>
    public IReadOnlyList<BodyReference> Neighbours { get; init; } = [];

    /// <summary>子课题.</summary>
    public IReadOnlyList<PlanTopic> Topics { get; init; } = [];

    /// <summary>数据表.</summary>
    public IReadOnlyList<PlanIndicator> Indicators { get; init; } = [];

    /// <summary>环节, with how far each is.</summary>
    public IReadOnlyList<PlanStepView> Steps { get; init; } = [];

    /// <summary>附件.</summary>
    public IReadOnlyList<AttachedFile> Files { get; init; } = [];

    /// <summary>变更通知, as far as they concern the reader.</summary>
    public IReadOnlyList<PlanChangeView> Changes { get; init; } = [];

    /// <summary>审核意见; for the launcher only.</summary>
    public IReadOnlyList<PlanRemarkView> Remarks { get; init; } = [];
}

/// <summary>A link of the chain (环节).</summary>
/// <param name="Key">Its key.</param>
/// <param name="Name">名称.</param>
/// <param name="Unit">责任单位.</param>
/// <param name="On">完成日期 planned, Asia/Shanghai.</param>
/// <param name="State">How far it is.</param>
/// <param name="Late">逾期: planned for a day that is over, and not done.</param>
public sealed record PlanStepView(
    string Key,
    string Name,
    UnitReference? Unit,
    DateOnly? On,
    StepState State,
    bool Late
)
{
    /// <summary>The stage whose coming means that it is done; none where the launcher says so himself.</summary>
    public TaskStage? Until { get; init; }
}

/// <summary>变更通知: both values stay visible.</summary>
/// <param name="Reason">Why.</param>
/// <param name="At">When (UTC).</param>
/// <param name="EndsBefore">结束日期 before, Asia/Shanghai.</param>
/// <param name="Ends">结束日期 after, Asia/Shanghai.</param>
/// <param name="PartDueBefore">分报告截止 before (UTC).</param>
/// <param name="PartDue">分报告截止 after (UTC).</param>
public sealed record PlanChangeView(
    string Reason,
    DateTimeOffset At,
    DateOnly EndsBefore,
    DateOnly Ends,
    DateTimeOffset? PartDueBefore,
    DateTimeOffset? PartDue
)
{
    /// <summary>Bodies invited with it; for the launcher only.</summary>
    public IReadOnlyList<BodyReference> Added { get; init; } = [];
}

/// <summary>审核意见.</summary>
/// <param name="Returned">退改.</param>
/// <param name="Text">意见; none if it was passed without a word.</param>
/// <param name="By">In which role it was said.</param>
/// <param name="At">When (UTC).</param>
public sealed record PlanRemarkView(bool Returned, string? Text, People.Role? By, DateTimeOffset At);
