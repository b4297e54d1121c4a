using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>方案: what its acts have in common, who may do them and at which stage.</content>
public sealed partial record JointTask
{
    private delegate Decision<JointTaskEvent> PlanRule(Signature by);

    private Decision<JointTaskEvent> AsDrafter(JointTaskOrder order, JointTaskFacts facts, PlanRule rule) =>
        Guarded(
            JointTaskPermission.ToDraft(order.Caller, Body, LeadUnit, facts.Today),
            Stage == TaskStage.Drafting,
            rule
        );

    private Decision<JointTaskEvent> AsReviewer(JointTaskOrder order, JointTaskFacts facts, PlanRule rule) =>
        Guarded(JointTaskPermission.ToReview(order.Caller, Body, facts.Today), Stage == TaskStage.AwaitingReview, rule);

    // Whoever may pass it on may send it back.
    private Decision<JointTaskEvent> AsJudge(JointTaskOrder order, JointTaskFacts facts, PlanRule rule) =>
        Guarded(
            JointTaskPermission.ToJudge(order.Caller, this, facts.Today),
            Stage is TaskStage.AwaitingReview or TaskStage.AwaitingApproval,
            rule
        );

    private Decision<JointTaskEvent> AsApprover(JointTaskOrder order, JointTaskFacts facts, PlanRule rule) =>
        Guarded(
            JointTaskPermission.ToSign(order.Caller, Body, facts.Today),
            Stage == TaskStage.AwaitingApproval,
            by => order.Caller.SteppedUp ? rule(by) : Refusals.StepUpNeeded
        );

    private Decision<JointTaskEvent> AsLauncher(JointTaskOrder order, JointTaskFacts facts, PlanRule rule) =>
        Guarded(JointTaskPermission.ToDraft(order.Caller, Body, LeadUnit, facts.Today), IsRunning, rule);

    private Decision<JointTaskEvent> Guarded(Signature? by, bool open, PlanRule rule) =>
        by is null ? Refusals.NotAllowed
        : open ? rule(by)
        : Refusals.TaskWrongStage(Stage);
}
