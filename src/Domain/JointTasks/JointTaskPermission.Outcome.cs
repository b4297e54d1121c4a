using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>Who works on what came out (成果权限): the launcher's desk, and each unit on what is assigned to it.</content>
public static partial class JointTaskPermission
{
    /// <summary>In whose name the caller may act for the handling unit: as the unit, or as an editor who was told.</summary>
    public static Signature? ToHandle(Caller caller, JointTask task, Assignment assignment, DateOnly day) =>
        TaskCompetences.Handling.Sign(
            caller,
            day,
            new Spot(Place.HandlingUnit, task.Body, assignment.Unit),
            new Spot(Place.Launcher, task.Body)
        );

    /// <summary>In whose name the caller may grant or refuse more time.</summary>
    public static Signature? ToGrantTime(Caller caller, JointTask task, DateOnly day) => ToLead(caller, task.Body, day);
}
