using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>Who works on what came out (成果权限): the launcher's desk, and each unit on what is assigned to it.</content>
public static partial class JointTaskPermission
{
    /// <summary>In whose name the caller may act for the handling unit: as the unit, or as an editor who was told.</summary>
    public static Signature? ToHandle(Caller caller, JointTask task, Assignment assignment, DateOnly day)
    {
        foreach (var grant in caller.On(day))
        {
            if (grant.Role == Role.HandlingUnit && grant.Unit == assignment.Unit && grant.Body == task.Body)
            {
                return Signature.Of(caller.Person, grant);
            }
        }
        return ToEdit(caller, task.Body, day);
    }

    /// <summary>In whose name the caller may grant or refuse more time.</summary>
    public static Signature? ToGrantTime(Caller caller, JointTask task, DateOnly day) =>
        As(caller, task.Body, day, Role.Editor, Role.Signer);
}
