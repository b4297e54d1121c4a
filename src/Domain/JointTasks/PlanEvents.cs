using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Drafted (拟稿): the task exists and asks for its number.</summary>
[EventName("joint-task.drafted", 1)]
public sealed record TaskDrafted(
    JointTaskId Task,
    BodyCode Body,
    string Kind,
    PlanFrame Plan,
    JointTaskId? Parent,
    string NumberRegister
) : PlanEvent
{
    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>The plan was revised (修改方案).</summary>
/// <param name="Version">Its number now.</param>
/// <param name="Plan">The plan.</param>
[EventName("joint-task.plan-revised", 1)]
public sealed record PlanRevised(int Version, PlanFrame Plan) : PlanEvent;

/// <summary>The plan was submitted for review (送审).</summary>
/// <param name="Clock">The clock of its approval.</param>
[EventName("joint-task.plan-submitted", 1)]
public sealed record PlanSubmitted(Schedule Clock) : PlanEvent;

/// <summary>The plan was reviewed and passed on (审核通过).</summary>
[EventName("joint-task.plan-reviewed", 1)]
public sealed record PlanReviewed(string? Opinion) : PlanEvent;

/// <summary>The plan was sent back (退改).</summary>
[EventName("joint-task.plan-returned", 1)]
public sealed record PlanReturned(string Reason) : PlanEvent;

/// <summary>Whom an issued task invites (参与单位), as the event keeps it.</summary>
/// <param name="Body">The body.</param>
/// <param name="Offline">线下: it had not joined.</param>
public sealed record InvitedBody(BodyCode Body, bool Offline);

/// <summary>
/// Approved and issued (审批下发): the invited bodies see it from now on. The schedules stand once and serve all of them.
/// </summary>
/// <param name="Invited">参与政协, in the order of their numbers.</param>
/// <param name="ConfirmBy">确认期限, the whole day, Asia/Shanghai.</param>
/// <param name="Confirmation">The clock by which each must answer.</param>
/// <param name="PartDue">分报告截止 (UTC); none where the kind asks for no part.</param>
/// <param name="Parts">The clock by which each must send its part; none where there is none to send.</param>
[EventName("joint-task.issued", 1)]
public sealed record TaskIssued(
    ImmutableArray<InvitedBody> Invited,
    DateOnly ConfirmBy,
    Schedule Confirmation,
    DateTimeOffset? PartDue,
    Schedule? Parts
) : PlanEvent
{
    /// <summary>The launcher's clock for the total report; none where the kind has none.</summary>
    public Schedule? Summing { get; init; }
}

/// <summary>An issued plan was amended (变更通知).</summary>
/// <param name="Reason">Why.</param>
/// <param name="Before">The dates before.</param>
/// <param name="After">The dates after.</param>
/// <param name="Added">Bodies invited with it.</param>
/// <param name="Confirmation">The clock by which those must answer; none if there are none.</param>
/// <param name="Parts">The clock by which parts are due now; none if that did not change and nobody was added.</param>
[EventName("joint-task.plan-amended", 1)]
public sealed record PlanAmended(
    string Reason,
    PlanDays Before,
    PlanDays After,
    ImmutableArray<InvitedBody> Added,
    Schedule? Confirmation,
    Schedule? Parts
) : PlanEvent
{
    /// <summary>The launcher's clock for the total report, where it moved.</summary>
    public Schedule? Summing { get; init; }
}

/// <summary>A draft was withdrawn (撤销拟稿).</summary>
[EventName("joint-task.withdrawn", 1)]
public sealed record TaskWithdrawn(string? Reason) : PlanEvent;

/// <summary>A link of the chain was marked (环节完成).</summary>
[EventName("joint-task.step-marked", 1)]
public sealed record StepMarked(string Step, bool Done) : PlanEvent;
