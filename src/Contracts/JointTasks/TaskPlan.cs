using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Plan (方案) of a joint task as it is saved: whole each time. What is unfinished is kept as a draft of the form.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Invitees">Whom it invites.</param>
/// <param name="Dates">By when.</param>
public sealed record TaskPlan(PlanText Text, PlanInvitees Invitees, PlanDates Dates)
{
    /// <summary>协作形式.</summary>
    public TaskForm Form { get; init; }

    /// <summary>协作组名称 such as 汉江流域, at most 30 characters; for neighbours only.</summary>
    public string? Group { get; init; }

    /// <summary>牵头单位: a unit of the launcher, such as 经济委员会; its officers may draft.</summary>
    public UnitId? LeadUnit { get; init; }

    /// <summary>子课题 offered, at most 30.</summary>
    public IReadOnlyList<PlanTopic> Topics { get; init; } = [];

    /// <summary>数据表, at most 100 indicators.</summary>
    public IReadOnlyList<PlanIndicator> Indicators { get; init; } = [];

    /// <summary>环节, at most 20.</summary>
    public IReadOnlyList<PlanStep> Steps { get; init; } = [];

    /// <summary>附件, at most 9.</summary>
    public IReadOnlyList<AttachedFile> Files { get; init; } = [];
}
