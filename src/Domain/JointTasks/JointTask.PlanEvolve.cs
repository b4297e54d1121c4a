using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>方案: the state after what happened to it.</content>
public sealed partial record JointTask
{
    private JointTask After(PlanEvent happened, Recorded<JointTaskEvent> recorded) =>
        happened switch
        {
            TaskDrafted drafted => new()
            {
                Id = drafted.Task,
                Body = drafted.Body,
                Number = recorded.Number,
                TaskKind = drafted.Kind,
                DraftedAt = recorded.At,
                Parent = drafted.Parent,
                Plans = [new(1, drafted.Plan, recorded.By, recorded.At)],
            },
            PlanRevised revised => Planned(revised.Plan, recorded),
            PlanSubmitted => this with { Stage = TaskStage.AwaitingReview },
            PlanReviewed reviewed => Remarked(false, reviewed.Opinion, recorded) with
            {
                Stage = TaskStage.AwaitingApproval,
            },
            PlanReturned returned => Remarked(true, returned.Reason, recorded) with { Stage = TaskStage.Drafting },
            TaskIssued issued => this with
            {
                Stage = TaskStage.Confirming,
                IssuedAt = recorded.At,
                ConfirmBy = issued.ConfirmBy,
                Invitations =
                [
                    .. issued.Invited.Select(invited => new Invitation(invited.Body, invited.Offline, issued.PartDue)),
                ],
            },
            PlanAmended amended => Amended(amended, recorded),
            TaskWithdrawn => this with { Stage = TaskStage.Withdrawn },
            StepMarked { Done: true } marked => this with { StepsDone = StepsDone.Add(marked.Step) },
            StepMarked marked => this with { StepsDone = StepsDone.Remove(marked.Step) },
            _ => throw Without("fold", happened),
        };

    private JointTask Planned(PlanFrame plan, Recorded<JointTaskEvent> recorded) =>
        this with
        {
            Plans = Plans.Add(new(Plans.Length + 1, plan, recorded.By, recorded.At)),
        };

    private JointTask Remarked(bool returned, string? text, Recorded<JointTaskEvent> recorded) =>
        this with
        {
            PlanRemarks = PlanRemarks.Add(new(returned, text, recorded.By, recorded.At)),
        };

    // A body that was granted more time than the new date gives keeps what it was granted.
    private JointTask Amended(PlanAmended amended, Recorded<JointTaskEvent> recorded)
    {
        var due = amended.After.PartDue;
        var plan = Plan with { Ends = amended.After.Ends, PartDue = due };
        var change = new PlanChange(
            amended.Reason,
            amended.Before,
            amended.After,
            [.. amended.Added.Select(added => added.Body)],
            recorded.At
        );
        return Planned(plan, recorded) with
        {
            PlanChanges = PlanChanges.Add(change),
            Invitations =
            [
                .. Invitations.Select(invited => due > invited.Due ? invited with { Due = due } : invited),
                .. amended.Added.Select(added => new Invitation(added.Body, added.Offline, due)),
            ],
        };
    }
}
