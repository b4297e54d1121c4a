using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>回执: who answers for an invited body, and who decides on what it asks for.</content>
public static partial class JointTaskPermission
{
    /// <summary>In whose name the caller may answer for the body: its own editor; while it has not joined, the launcher's.</summary>
    public static Signature? ToAnswer(Caller caller, JointTask task, Invitation invited, JointTaskFacts facts) =>
        TaskCompetences.Answering.Sign(caller, facts.Today, SpotOf(task, invited.Body, facts.Bodies));

    /// <summary>In whose name the caller may lead the task on its way: decide on adjustments, urge, suspend, resume, close.</summary>
    public static Signature? ToLead(Caller caller, BodyCode launcher, DateOnly day) =>
        TaskCompetences.Leading.Sign(caller, day, new Spot(Place.Launcher, launcher));

    // Whose answer it is: the body's own, or the launcher's that carries it.
    private static Spot SpotOf(JointTask task, BodyCode invited, BodyTree bodies) =>
        JointTaskSight.IsCarried(invited, bodies) ? new(Place.Carrier, task.Body) : new(Place.Invited, invited);

    private static IEnumerable<string> AnswerActs(
        Caller caller,
        JointTask task,
        Invitation invited,
        JointTaskFacts facts
    )
    {
        if (!task.IsRunning)
        {
            yield break;
        }
        if (ToAnswer(caller, task, invited, facts) is not null)
        {
            if (invited.Answer.SignedForAt is null)
            {
                yield return "sign-for";
            }
            if (!invited.Participates && task.TakesAnswers && invited.Answer.Asked is null)
            {
                yield return "join";
            }
            if (task.CheckAsking(invited) is null)
            {
                yield return "ask-adjustment";
            }
            if (task.CheckDeclining(invited) is null)
            {
                yield return "decline";
            }
            if (invited.Participates)
            {
                yield return "claim-sub-topics";
                yield return "name-team";
            }
        }
        if (invited.Answer.Asked is not null && ToLead(caller, task.Body, facts.Today) is not null)
        {
            yield return "decide-adjustment";
        }
    }
}
