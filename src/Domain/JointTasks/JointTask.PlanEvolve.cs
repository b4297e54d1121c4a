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
            PlanSubmitted submitted => (this with { Stage = TaskStage.AwaitingReview }).PlanTimed(
                submitted.Clock,
                recorded.At
            ),
            PlanReviewed reviewed => Remarked(false, reviewed.Opinion, recorded) with
            {
                Stage = TaskStage.AwaitingApproval,
            },
            PlanReturned returned => Remarked(true, returned.Reason, recorded) with { Stage = TaskStage.Drafting },
            TaskIssued issued => Issued(issued, recorded.At),
            PlanAmended amended => Amended(amended, recorded),
            TaskWithdrawn => this with { Stage = TaskStage.Withdrawn },
            StepMarked { Done: true } marked => this with { StepsDone = StepsDone.Add(marked.Step) },
            StepMarked marked => this with { StepsDone = StepsDone.Remove(marked.Step) },
            _ => throw Without("fold", happened),
        };

    private JointTask Issued(TaskIssued issued, DateTimeOffset at)
    {
        var task = this with
        {
            Stage = TaskStage.Confirming,
            IssuedAt = at,
            ConfirmBy = issued.ConfirmBy,
            Invitations =
            [
                .. issued.Invited.Select(invited => new Invitation(invited.Body, invited.Offline, issued.PartDue)),
            ],
        };
        return task.Timed(issued.Invited.Select(invited => invited.Body), issued.Confirmation, issued.Parts, at)
            .SummingTimed(issued.Summing, at);
    }

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
        var task = Planned(plan, recorded) with
        {
            PlanChanges = PlanChanges.Add(change),
            Invitations =
            [
                .. Invitations,
                .. amended.Added.Select(added => new Invitation(added.Body, added.Offline, due)),
            ],
        };
        return amended.Parts is { } parts
            ? Invitations
                .Where(invited => due > invited.Due)
                .Aggregate(
                    task,
                    (moved, invited) =>
                        moved.PartMoved(invited.Body, parts, DueReason.Amended, amended.Reason, recorded.At)
                )
                .Welcomed(amended, recorded.At)
            : task.Welcomed(amended, recorded.At);
    }

    private JointTask Welcomed(PlanAmended amended, DateTimeOffset at)
    {
        var task = SummingTimed(amended.Summing, at);
        return amended.Confirmation is { } confirmation
            ? task.Timed(amended.Added.Select(added => added.Body), confirmation, amended.Parts, at)
            : task;
    }
}
