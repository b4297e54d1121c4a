using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>审核、审批、下发: a plan is passed on, sent back or issued.</content>
public sealed partial record JointTask
{
    private static Decision<JointTaskEvent> Review(ReviewPlan command, Signature by) =>
        Plain.Optional(command.Opinion, PlanBounds.Reason, "opinion") is { } refusal
            ? refusal
            : Happens(by, new PlanReviewed(Plain.IsBlank(command.Opinion) ? null : command.Opinion));

    private static Decision<JointTaskEvent> Return(ReturnPlan command, Signature by) =>
        Plain.Passage(command.Reason, PlanBounds.Reason, "reason") is { } refusal
            ? refusal
            : Happens(by, new PlanReturned(command.Reason));

    // All bodies below are those of this moment: one that came into being since the plan was drafted is invited too.
    private Decision<JointTaskEvent> Issue(Signature by, JointTaskFacts facts)
    {
        if (PlanRules.CheckOpen(Plan, Body, facts) is { } refusal)
        {
            return refusal;
        }
        var calendar = facts.Calendars.Of(Body, facts.Bodies);
        var confirmBy = Plan.ConfirmBy ?? calendar.AddWorkingDays(facts.Today, Sort.Days.Confirmation);
        return Happens(
            by,
            new TaskIssued(
                Asked(InviteeRules.Of(Plan.Invitees, Body, facts.Bodies), facts),
                confirmBy,
                Schedule.Until(facts.Now, confirmBy, calendar, facts.Rules),
                Plan.PartDue,
                PartsBy(Plan.PartDue, facts)
            )
            {
                Summing = TaskClocks.ForSumming(this, Plan.PartDue, facts),
            }
        );
    }

    private Schedule? PartsBy(DateTimeOffset? due, JointTaskFacts facts) =>
        due is { } moment
            ? Schedule.UntilMoment(facts.Now, moment, facts.Calendars.Of(Body, facts.Bodies), facts.Rules)
            : null;

    private static ImmutableArray<InvitedBody> Asked(IEnumerable<BodyCode> bodies, JointTaskFacts facts) =>
        [.. bodies.Select(body => new InvitedBody(body, !facts.Bodies.Find(body)!.Joined))];
}
