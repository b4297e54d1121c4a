using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Who may do what with a joint task (联动任务权限); it answers with the signature, or with none.</summary>
public static partial class JointTaskPermission
{
    /// <summary>In whose name the caller may edit for the body.</summary>
    public static Signature? ToEdit(Caller caller, BodyCode body, DateOnly day) => As(caller, body, day, Role.Editor);

    /// <summary>In whose name the caller may review for the body.</summary>
    public static Signature? ToReview(Caller caller, BodyCode body, DateOnly day) =>
        As(caller, body, day, Role.Reviewer);

    /// <summary>In whose name the caller may approve and sign for the body.</summary>
    public static Signature? ToSign(Caller caller, BodyCode body, DateOnly day) => As(caller, body, day, Role.Signer);

    /// <summary>In whose name the caller may do what any of the roles may, for the body.</summary>
    public static Signature? As(Caller caller, BodyCode body, DateOnly day, params ReadOnlySpan<Role> roles) =>
        caller.As(day, body, roles) is { } grant ? Signature.Of(caller.Person, grant) : null;
}
