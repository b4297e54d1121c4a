using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Who may do what with a joint task (联动任务权限); it answers with the signature, or with none.</summary>
public static partial class JointTaskPermission
{
    /// <summary>In whose name the caller may edit for the body that launched it.</summary>
    public static Signature? ToEdit(Caller caller, BodyCode launcher, DateOnly day) =>
        TaskCompetences.Editing.Sign(caller, day, new Spot(Place.Launcher, launcher));

    /// <summary>In whose name the caller may review for the body that launched it.</summary>
    public static Signature? ToReview(Caller caller, BodyCode launcher, DateOnly day) =>
        TaskCompetences.Reviewing.Sign(caller, day, new Spot(Place.Launcher, launcher));

    /// <summary>In whose name the caller may approve and sign for the body that launched it.</summary>
    public static Signature? ToSign(Caller caller, BodyCode launcher, DateOnly day) =>
        TaskCompetences.Signing.Sign(caller, day, new Spot(Place.Launcher, launcher));
}
