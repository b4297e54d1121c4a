using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>A change of an issued plan (变更通知): both values stay.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Before">The dates before.</param>
/// <param name="After">The dates after.</param>
/// <param name="Added">Bodies invited with it.</param>
/// <param name="At">When (UTC).</param>
public sealed record PlanChange(
    string Reason,
    PlanDays Before,
    PlanDays After,
    ImmutableArray<BodyCode> Added,
    DateTimeOffset At
)
{
    /// <summary>Whether the dates changed: everybody is told of that, of further bodies only those bodies.</summary>
    public bool ChangesDates => Before != After;
}

/// <summary>The dates of a plan that a change may move.</summary>
/// <param name="Ends">结束日期, Asia/Shanghai.</param>
/// <param name="PartDue">分报告截止 (UTC).</param>
public sealed record PlanDays(DateOnly Ends, DateTimeOffset? PartDue);
