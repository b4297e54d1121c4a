using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>Who may work on a part, sign it, send it.</content>
public static partial class JointTaskPermission
{
    /// <summary>In whose name the caller may fill in and write: an editor of the body, or of the launcher that carries it.</summary>
    public static Signature? ToWrite(Caller caller, JointTask task, BodyCode body, BodyTree bodies, DateOnly day) =>
        TaskCompetences.Answering.Sign(caller, day, new Spot(Place.Invited, body), SpotOf(task, body, bodies));

    /// <summary>In whose name the caller may send and recall: an editor or signer of the body, or the launcher that carries it.</summary>
    public static Signature? ToSend(Caller caller, JointTask task, BodyCode body, BodyTree bodies, DateOnly day) =>
        TaskCompetences.Sending.Sign(caller, day, new Spot(Place.Invited, body), SpotOf(task, body, bodies));

    /// <summary>In whose name the caller may sign the body's part.</summary>
    public static Signature? ToSignPart(Caller caller, BodyCode body, DateOnly day) =>
        TaskCompetences.SigningPart.Sign(caller, day, new Spot(Place.Invited, body));
}
