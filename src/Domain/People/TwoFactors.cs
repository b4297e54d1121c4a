using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.People;

/// <summary>
/// Two factors (双因子登录): whose sign-in takes more than a password. Posts decide about the papers of others, and
/// administrators about accounts and rights; a stolen password must not open either.
/// </summary>
public static class TwoFactors
{
    /// <summary>Whether the role is a post or an administration.</summary>
    public static bool AreNeededBy(Role role) =>
        role
            is Role.Editor
                or Role.Reviewer
                or Role.Signer
                or Role.Chair
                or Role.ProposalCommittee
                or Role.Supervision
                or Role.Exporter
                or Role.SystemAdministrator
                or Role.SecurityAdministrator
                or Role.AuditAdministrator;

    /// <summary>Whether the caller holds such a role on the day, his own or as a stand-in.</summary>
    public static bool AreNeededBy(Caller caller, DateOnly today) =>
        caller.On(today).Any(grant => AreNeededBy(grant.Role));
}
