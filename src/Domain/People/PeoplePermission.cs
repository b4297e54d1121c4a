using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.People;

/// <summary>
/// Who may see whom (人员查看权限): the desk of a body sees its people, the three administrators see those of their body
/// and below, everybody sees himself. Contacts are for the person, the desk's editors and the system administrator.
/// </summary>
public static class PeoplePermission
{
    /// <summary>Whether the caller may list the people of the body.</summary>
    public static bool MayList(Caller caller, BodyCode body, RuleFacts facts) =>
        PeopleCompetences.Listing.Sign(caller, facts.Today, Oversight.Spots(body, facts)) is not null;

    /// <summary>Whether the caller may see the person's entry and roles.</summary>
    public static bool MaySee(Caller caller, Person person, RuleFacts facts) =>
        caller.Person == person.Id
        || MayList(caller, person.Body, facts)
        || person.Grants.Any(grant => MayList(caller, grant.Body, facts));

    /// <summary>Whether the caller may read the person's contacts (联系方式), at least masked.</summary>
    public static bool MayReadContacts(Caller caller, Person person, RuleFacts facts) =>
        MayWriteContacts(caller, person, facts) || caller.As(facts.Today, person.Body, Role.Editor) is not null;

    /// <summary>Whether the caller reads them whole: the person, and who keeps them. Others see them masked (脱敏).</summary>
    public static bool MayReadWholeContacts(Caller caller, Person person, RuleFacts facts) =>
        MayWriteContacts(caller, person, facts);

    /// <summary>Whether the caller may change the person's contacts.</summary>
    public static bool MayWriteContacts(Caller caller, Person person, RuleFacts facts) =>
        caller.Person == person.Id || MayKeepAccount(caller, person, facts);

    /// <summary>Whether the caller may invite, open, close and unlock the person's account; never his own.</summary>
    public static bool MayKeepAccount(Caller caller, Person person, RuleFacts facts) =>
        caller.Person != person.Id && Oversight.Grant(caller, Role.SystemAdministrator, person.Body, facts) is not null;

    /// <summary>Whether the caller may see and end the person's sessions; everybody may his own, elsewhere.</summary>
    public static bool MayKeepSessions(Caller caller, Person person, RuleFacts facts) =>
        Oversight.Grant(caller, Role.SecurityAdministrator, person.Body, facts) is not null;
}
