using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.People;

/// <content>Granting and ending roles: by the security administrator with the second factor, never his own.</content>
public sealed partial record Person
{
    private const int MostGrants = 200;

    private static Decision<PersonEvent> Grant(Person person, PersonOrder order, GrantRole asked, RuleFacts facts)
    {
        if (facts.Bodies.FindLiving(asked.Body) is not { } body)
        {
            return Refusals.BodyUnknown;
        }
        if (Authority.Of(order.Caller, PeopleCompetences.Granting, asked.Body, facts) is not { } authority)
        {
            return Refusals.NotAllowed;
        }
        if (order.Caller.Person == person.Id)
        {
            return Refusals.RoleOfOneself;
        }
        if (!order.Caller.SteppedUp)
        {
            return Refusals.StepUpNeeded;
        }
        var grant = new RoleGrant(asked.Role, asked.Body, asked.Unit, asked.From, asked.Until);
        if (UnitRules.Fault(grant, body) is { } misplaced)
        {
            return misplaced;
        }
        if (grant.Until < grant.From)
        {
            return Refusals.RoleDatesWrong;
        }
        if (person.Grants.Length >= MostGrants)
        {
            return Refusals.RolesTooMany;
        }
        return SeparatedDuties.Fault(person.Grants, grant) is { } fault
            ? fault
            : authority.Records<PersonEvent>(
                new RoleGranted(asked.Role, asked.Body, asked.Unit, asked.From, asked.Until),
                person.Grants.Length + 1
            );
    }

    private static Decision<PersonEvent> End(Person person, PersonOrder order, EndRole end, RuleFacts facts)
    {
        if (end.Grant < 1 || end.Grant > person.Grants.Length)
        {
            return Refusals.RoleUnknown;
        }
        var grant = person.Grants[end.Grant - 1];
        var byAdministrator = Authority.Of(order.Caller, PeopleCompetences.Granting, grant.Body, facts);
        if ((byAdministrator ?? HolderOf(grant, order.Caller, facts)) is not { } authority)
        {
            return Refusals.NotAllowed;
        }
        if (order.Caller.Person == person.Id)
        {
            return Refusals.RoleOfOneself;
        }
        if (byAdministrator is not null && !order.Caller.SteppedUp)
        {
            return Refusals.StepUpNeeded;
        }
        if (grant.Until <= end.Until)
        {
            return Refusals.RoleAlreadyEnded;
        }
        // What somebody could do on past days is history; the earliest end is "at once".
        return end.Until < facts.Today.AddDays(-1) || end.Until < grant.From.AddDays(-1)
            ? Refusals.RoleEndTooEarly
            : authority.Records<PersonEvent>(new RoleEnded(end.Grant, end.Until), end.Grant);
    }
}
