using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>Who may work on a part, sign it, send it.</content>
public static partial class JointTaskPermission
{
    /// <summary>In whose name the caller may fill in and write: an editor of the body, or of the launcher that carries it.</summary>
    public static Signature? ToWrite(Caller caller, JointTask task, BodyCode body, BodyTree bodies, DateOnly day) =>
        ToEdit(caller, body, day) ?? (JointTaskSight.IsCarried(body, bodies) ? ToEdit(caller, task.Body, day) : null);

    /// <summary>In whose name the caller may send and recall: an editor or signer of the body, or the launcher that carries it.</summary>
    public static Signature? ToSend(Caller caller, JointTask task, BodyCode body, BodyTree bodies, DateOnly day) =>
        ToWrite(caller, task, body, bodies, day) ?? As(caller, body, day, Role.Signer);
}
