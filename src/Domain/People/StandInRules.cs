using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.People;

/// <summary>What can be lent to a stand-in (AB角), and for how long.</summary>
internal static class StandInRules
{
    /// <summary>Why the role cannot be lent like this, if it cannot.</summary>
    /// <param name="lent">What is to be lent; it names the holder.</param>
    /// <param name="facts">The day, and the holder's grants.</param>
    public static Refusal? Fault(RoleGrant lent, RuleFacts facts)
    {
        if (SeparatedDuties.IsAdministrator(lent.Role) || lent.Role is Role.Member or Role.Informant or Role.Exporter)
        {
            return Refusals.StandInRoleUnfit;
        }
        if (lent.From < facts.Today || lent.Until < lent.From || lent.Until > lent.From.AddYears(1))
        {
            return Refusals.StandInDatesWrong;
        }
        return facts.Named.Any(own => IsOwn(own, lent) && Covers(own, lent)) ? null : Refusals.StandInHolderUnfit;
    }

    /// <summary>Whether the grant is the very role that is lent, held by nobody's leave.</summary>
    public static bool IsOwn(RoleGrant grant, RoleGrant lent) =>
        grant.StandsInFor is null && (grant.Role, grant.Body, grant.Unit) == (lent.Role, lent.Body, lent.Unit);

    private static bool Covers(RoleGrant own, RoleGrant lent) =>
        own.From <= lent.From && (own.Until is not { } end || lent.Until <= end);
}
