using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Domain.Accounts;

/// <summary>
/// Who may do what with accounts of others (账号管理权限). Accounts are the system administrator's, roles the security
/// administrator's; a lost password or telephone takes both, and nobody is among the two for himself.
/// </summary>
public static class AccountPermission
{
    private static readonly Role[] Administrators =
    [
        Role.SystemAdministrator,
        Role.SecurityAdministrator,
        Role.AuditAdministrator,
    ];

    /// <summary>Whether the caller may list the accounts of the body's people.</summary>
    public static bool MayList(Caller caller, BodyCode body, RuleFacts facts) =>
        Administrators.Any(role => Oversight.Grant(caller, role, body, facts) is not null);

    /// <summary>
    /// As which of the two administrators the caller may ask for, approve or reject a recovery of the person's account;
    /// none if he is neither, or the person himself.
    /// </summary>
    public static Role? RecoveryDuty(Caller caller, Person person, RuleFacts facts) =>
        caller.Person == person.Id ? null : RecoveryDuty(caller, person.Body, facts);

    /// <summary>The same for people of the body in general.</summary>
    public static Role? RecoveryDuty(Caller caller, BodyCode body, RuleFacts facts) =>
        Oversight.Grant(caller, Role.SystemAdministrator, body, facts) is not null ? Role.SystemAdministrator
        : Oversight.Grant(caller, Role.SecurityAdministrator, body, facts) is not null ? Role.SecurityAdministrator
        : null;
}
