using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <content>方案, as far as it is the reader's.</content>
internal sealed partial class JointTaskDrawing
{
    /// <summary>What the plan says; none if it was redacted.</summary>
    public PlanText? PlanText { get; init; }

    private TaskStage Stage => all ? task.Stage : JointTaskSight.StageFor(keys, task);

    private PlanView DrawPlan()
    {
        var plan = task.Plan;
        return new(PlanText, new(plan.Starts, plan.Ends, plan.PartDue, task.ConfirmBy ?? plan.ConfirmBy), plan.Form)
        {
            Version = all ? task.Plans.Length : null,
            Group = plan.Group,
            LeadUnit = UnitOf(plan.LeadUnit),
            Invitees = all ? plan.Invitees : null,
            Neighbours = plan.Form == TaskForm.Neighbours ? [.. task.Invitations.Select(Named)] : [],
            Topics = plan.Topics,
            Indicators = plan.Indicators,
            Steps = [.. StepChain.Of(task, Stage, facts.Today).Select(Draw)],
            Files = plan.Files,
            Changes = [.. task.PlanChanges.Where(change => all || change.ChangesDates).Select(Draw)],
            Remarks = all
                ?
                [
                    .. task.PlanRemarks.Select(said => new PlanRemarkView(
                        said.Returned,
                        said.Text,
                        said.By?.Role,
                        said.At
                    )),
                ]
                : [],
        };
    }

    private PlanStepView Draw(StepProgress progress) =>
        new(
            progress.Step.Key,
            progress.Step.Name,
            UnitOf(progress.Step.Unit),
            progress.Step.On,
            progress.State,
            progress.Late
        )
        {
            Until = progress.Step.Until,
        };

    private PlanChangeView Draw(PlanChange change) =>
        new(
            change.Reason,
            change.At,
            change.Before.Ends,
            change.After.Ends,
            change.Before.PartDue,
            change.After.PartDue
        )
        {
            Added = all ? [.. change.Added.Select(body => facts.Bodies.Reference(body.Value))] : [],
        };

    private BodyReference Named(Invitation invited) => facts.Bodies.Reference(invited.Body.Value);

    private UnitReference? UnitOf(UnitId? unit) =>
        unit is { } named && facts.Bodies.Find(task.Body)?.Units.GetValueOrDefault(named) is { } found
            ? new(named, found.Name)
            : null;
}
