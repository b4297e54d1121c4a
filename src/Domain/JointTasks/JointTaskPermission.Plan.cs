using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>方案: who drafts, judges and approves it.</content>
public static partial class JointTaskPermission
{
    /// <summary>In whose name the caller may draft and keep up the plan: an editor, or an officer of the lead unit.</summary>
    public static Signature? ToDraft(Caller caller, BodyCode body, UnitId? leadUnit, DateOnly day) =>
        TaskCompetences.Drafting.Sign(
            caller,
            day,
            new Spot(Place.Launcher, body),
            new Spot(Place.LeadUnit, body, leadUnit)
        );

    /// <summary>In whose name the caller may send a plan back: whoever may pass it on at its stage.</summary>
    public static Signature? ToJudge(Caller caller, JointTask task, DateOnly day) =>
        task.Stage == TaskStage.AwaitingReview ? ToReview(caller, task.Body, day) : ToSign(caller, task.Body, day);

    private static IEnumerable<string> PossibleOfPlan(Caller caller, JointTask task, JointTaskFacts facts)
    {
        var drafts = ToDraft(caller, task.Body, task.LeadUnit, facts.Today) is not null;
        return task.Stage switch
        {
            TaskStage.Drafting when drafts => ["revise-plan", "submit-plan", "withdraw-plan"],
            TaskStage.AwaitingReview when ToReview(caller, task.Body, facts.Today) is not null =>
            [
                "review-plan",
                "return-plan",
            ],
            TaskStage.AwaitingApproval when ToSign(caller, task.Body, facts.Today) is not null =>
            [
                "approve-plan",
                "return-plan",
            ],
            _ when task.IsRunning && drafts => ["amend-plan", "mark-step"],
            _ => [],
        };
    }
}
