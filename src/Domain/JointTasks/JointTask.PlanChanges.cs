using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Cascades;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>变更通知 and 环节: what the launcher may still change of a plan that is issued.</content>
public sealed partial record JointTask
{
    private Decision<JointTaskEvent> Amend(AmendPlan command, Signature by, JointTaskFacts facts)
    {
        var before = new PlanDays(Plan.Ends, Plan.PartDue);
        var after = new PlanDays(command.Ends ?? Plan.Ends, command.PartDue?.ToUniversalTime() ?? Plan.PartDue);
        var added = command.Invite ?? [];
        var refusal = Plain.Passage(command.Reason, PlanBounds.Reason, "reason");
        refusal ??= before == after && added.Count == 0 ? Refusals.PlanUnchanged : null;
        refusal ??= PlanChanges.Length < PlanBounds.Changes ? null : Refusals.PlanChangesTooMany;
        refusal ??= PlanDateRules.CheckChange(before, after, facts);
        refusal ??= InviteeRules.CheckAdded(added, this, facts.Bodies);
        refusal ??= CascadeRules.CheckDue(this, command.PartDue, command.PastParent, facts);
        if (refusal is not null)
        {
            return refusal;
        }
        var calendar = facts.Calendars.Of(Body, facts.Bodies);
        var confirmBy = calendar.AddWorkingDays(facts.Today, Sort.Days.Confirmation);
        return Happens(
            by,
            new PlanAmended(
                command.Reason,
                before,
                after,
                Asked(added, facts),
                added.Count == 0 ? null : Schedule.Until(facts.Now, confirmBy, calendar, facts.Rules),
                before.PartDue == after.PartDue && added.Count == 0 ? null : PartsBy(after.PartDue, facts)
            )
            {
                Summing =
                    after.PartDue is { } due && due != before.PartDue && IsLast(due)
                        ? TaskClocks.ForSumming(this, due, facts)
                        : null,
            }
        );
    }

    private Decision<JointTaskEvent> Mark(MarkStep command, Signature by)
    {
        if (Plan.Steps.All(step => step.Key != command.Step))
        {
            return Refusals.StepUnknown;
        }
        return StepsDone.Contains(command.Step) == command.Done
            ? Refusals.StepMarkedAlready
            : Happens(by, new StepMarked(command.Step, command.Done));
    }
}
