using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.Rights;

/// <summary>Sets of roles (角色组) that rules speak of; each is named here once.</summary>
public static class RoleSets
{
    /// <summary>办公桌: who works on what a body has in hand.</summary>
    public static ImmutableArray<Role> Desk { get; } = [Role.Editor, Role.Reviewer, Role.Signer];

    /// <summary>看板: who watches the live figures.</summary>
    public static ImmutableArray<Role> Watchers { get; } = [.. Desk, Role.Chair];

    /// <summary>提交人: who hands in reports.</summary>
    public static ImmutableArray<Role> Writers { get; } = [Role.Member, Role.Informant, Role.UnitOfficer];

    /// <summary>单位人员: who sees what is his unit's; a member belongs to a sector, but does not read for it.</summary>
    public static ImmutableArray<Role> OfUnits { get; } = [Role.UnitOfficer, Role.Informant, Role.HandlingUnit];

    /// <summary>三员: the three administrators, whose reach alone goes downward.</summary>
    public static ImmutableArray<Role> Administrators { get; } =
    [Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator];
}
