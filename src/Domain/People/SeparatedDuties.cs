using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.People;

/// <summary>
/// Separated duties (三员分立): on any one day a person is the system, the security or the audit administrator, or
/// works on papers — one of these four, at whatever bodies.
/// </summary>
public static class SeparatedDuties
{
    /// <summary>Whether the role is one of the three administrators'.</summary>
    public static bool IsAdministrator(Role role) => RoleSets.Administrators.Contains(role);

    /// <summary>Why the grant cannot stand beside the others, if it cannot.</summary>
    public static Refusal? Fault(IEnumerable<RoleGrant> held, RoleGrant grant)
    {
        var meanwhile = held.Where(other => Overlaps(other, grant)).ToList();
        if (meanwhile.Any(other => (other.Role, other.Body, other.Unit) == (grant.Role, grant.Body, grant.Unit)))
        {
            return Refusals.RoleAlreadyHeld;
        }
        return meanwhile.Any(other => Duty(other.Role) != Duty(grant.Role)) ? Refusals.RoleDutiesSeparated : null;
    }

    private static Role? Duty(Role role) => IsAdministrator(role) ? role : null;

    // A grant that was ended before its first day was never in force and overlaps nothing.
    private static bool Overlaps(RoleGrant one, RoleGrant other) =>
        (one.Until is not { } end || (end >= one.From && end >= other.From))
        && (other.Until is not { } last || last >= one.From);
}
