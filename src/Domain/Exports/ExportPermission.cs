using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Exports;

/// <summary>
/// Who may take a list out of the house (导出权限): whoever may read it, and holds the right to export at that body besides.
/// The list of who may do what is the security administrator's by his own role.
/// </summary>
public static class ExportPermission
{
    /// <summary>Whether the caller may read the list at the body on the day, whatever his right to export.</summary>
    public static bool MayRead(Caller caller, ExportList list, BodyCode body, DateOnly day, BodyTree bodies)
    {
        if (list == ExportList.Rights)
        {
            return Overseer(caller, body, day, bodies) is not null;
        }
        var keys = JointTaskSight.KeysOf(caller, day, bodies);
        return keys.Contains(Visibility.Desk(body))
            || list switch
            {
                ExportList.LaunchedTasks
                or ExportList.InvitedTasks
                or ExportList.Assignments
                or ExportList.Conversions => keys.Contains(Visibility.Chair(body)),
                ExportList.ProposalLeads => keys.Contains(Visibility.Proposals(body)),
                _ => false,
            };
    }

    /// <summary>The grant by which the caller may export the list, if he may; staff of a body also what its predecessors left.</summary>
    public static RoleGrant? Grant(Caller caller, ExportList list, BodyCode body, DateOnly day, BodyTree bodies)
    {
        if (!MayRead(caller, list, body, day, bodies))
        {
            return null;
        }
        return list == ExportList.Rights
            ? Overseer(caller, body, day, bodies)
            : caller
                .On(day)
                .FirstOrDefault(held =>
                    held.Role == Role.Exporter && bodies.WithPredecessors(held.Body).Contains(body)
                );
    }

    private static RoleGrant? Overseer(Caller caller, BodyCode body, DateOnly day, BodyTree bodies) =>
        bodies
            .Ancestors(body)
            .Prepend(body)
            .Select(code => caller.As(day, code, Role.SecurityAdministrator))
            .FirstOrDefault(grant => grant is not null);
}
