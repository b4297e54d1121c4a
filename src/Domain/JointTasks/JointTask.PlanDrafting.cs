using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Cascades;
using ZhengXie.Linked.Domain.JointTasks.Kinds;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>拟稿: a plan is written, revised, sent to review or given up.</content>
public sealed partial record JointTask
{
    private Decision<JointTaskEvent> Draft(DraftTask command, JointTaskOrder order, JointTaskFacts facts)
    {
        if (Exists)
        {
            // Whoever may not see it learns no more than that the id cannot be used.
            return Refusals.TaskExists;
        }
        if (facts.Bodies.FindLiving(command.Body) is not { } body)
        {
            return Refusals.BodyUnknown;
        }
        if (JointTaskPermission.ToDraft(order.Caller, command.Body, command.Plan.LeadUnit, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        if (TaskKinds.Find(command.Kind) is not { } kind)
        {
            return Refusals.TaskKindUnknown;
        }
        var refusal = kind.Openers.Contains(body.Tier) ? null : Refusals.TaskKindNotOpen;
        refusal ??= PlanRules.Check(command.Plan, kind, command.Body, [], facts);
        refusal ??= CascadeRules.Check(
            command.Parent,
            order.Caller,
            command.Body,
            command.Plan.Dates.PartDue,
            command.PastParent,
            facts
        );
        if (refusal is not null)
        {
            return refusal;
        }
        var text = PlanPaper.Of(command.Plan.Text);
        var drafted = new TaskDrafted(
            order.Task,
            command.Body,
            kind.Code,
            PlanFrame.Of(command.Plan, text.Hash),
            command.Parent,
            $"{command.Body}-{kind.Letters}-{facts.Today.Year}"
        );
        return new(null, by, [drafted], [text], 1);
    }

    private Decision<JointTaskEvent> Revise(RevisePlan command, Signature by, JointTaskFacts facts)
    {
        if (command.Version != Plans.Length)
        {
            return Refusals.PlanStale;
        }
        var refusal =
            PlanRules.Check(command.Plan, Sort, Body, Plan.Files, facts)
            ?? CascadeRules.CheckDue(this, command.Plan.Dates.PartDue, command.PastParent, facts);
        if (refusal is not null)
        {
            return refusal;
        }
        var text = PlanPaper.Of(command.Plan.Text);
        var number = Plans.Length + 1;
        return new(null, by, [new PlanRevised(number, PlanFrame.Of(command.Plan, text.Hash))], [text], number);
    }

    private Decision<JointTaskEvent> Submit(Signature by, JointTaskFacts facts)
    {
        if (PlanRules.CheckOpen(Plan, Body, facts) is { } refusal)
        {
            return refusal;
        }
        var calendar = facts.Calendars.Of(Body, facts.Bodies);
        return Happens(
            by,
            new PlanSubmitted(Schedule.InWorkingDays(facts.Now, Sort.Days.Approval, calendar, facts.Rules))
        );
    }

    private static Decision<JointTaskEvent> Withdraw(WithdrawPlan command, Signature by) =>
        Plain.Optional(command.Reason, PlanBounds.Reason, "reason") is { } refusal
            ? refusal
            : Happens(by, new TaskWithdrawn(command.Reason));
}
