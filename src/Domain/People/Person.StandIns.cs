using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.People;

/// <content>
/// Stand-ins (AB角): a role lent for some days, by its holder or the security administrator. What is lent cannot be lent
/// again, and is worth no more than what the holder has himself.
/// </content>
public sealed partial record Person
{
    private static Decision<PersonEvent> Appoint(
        Person person,
        PersonOrder order,
        AppointStandIn asked,
        RuleFacts facts
    )
    {
        var appointed = new StandInAppointed(asked.Holder, asked.Role, asked.Body, asked.Unit, asked.From, asked.Until);
        var grant = appointed.Grant;
        var byHolder = HolderOf(grant, order.Caller, facts);
        var appointer = byHolder ?? Authority.Of(order.Caller, PeopleCompetences.Granting, asked.Body, facts);
        if (appointer is not { } authority)
        {
            return Refusals.NotAllowed;
        }
        // A power that is used with the second factor is lent with it; an administrator shows it for whatever he gives.
        if ((byHolder is null || asked.Role == Role.Signer) && !order.Caller.SteppedUp)
        {
            return Refusals.StepUpNeeded;
        }
        if (StandInRules.Fault(grant, facts) is { } refusal)
        {
            return refusal;
        }
        // Somebody of another house is nobody here: whoever appoints need not know that he exists.
        if (!IsOf(person, asked))
        {
            return Refusals.NotFound;
        }
        if (person.Id == asked.Holder)
        {
            return Refusals.StandInOneself;
        }
        if (person.Id == order.Caller.Person)
        {
            return Refusals.RoleOfOneself;
        }
        if (person.Grants.Length >= MostGrants)
        {
            return Refusals.RolesTooMany;
        }
        return SeparatedDuties.Fault(person.Grants, grant) is { } fault
            ? fault
            : authority.Records<PersonEvent>(appointed, person.Grants.Length + 1);
    }

    // The caller as the one stood in for, while he holds the role himself.
    private static Authority? HolderOf(RoleGrant lent, Caller caller, RuleFacts facts) =>
        lent.StandsInFor is { } holder
        && holder == caller.Person
        && caller.On(facts.Today).FirstOrDefault(own => StandInRules.IsOwn(own, lent)) is { } held
            ? new(Signature.Of(caller.Person, held))
            : null;

    private static bool IsOf(Person person, AppointStandIn asked) =>
        person.Body == asked.Body
        || person.Grants.Any(held => held.Body == asked.Body && held.StandsInFor is null && held.HoldsOn(asked.From));

    private static IEnumerable<Notice> ToldBoth(Person person, PersonEvent happened, RoleGrant grant, int number)
    {
        var kind = EventNames.Of(happened);
        yield return Told(person, kind, grant.Body, number);
        if (grant.StandsInFor is { } holder)
        {
            yield return Told(person, kind, grant.Body, number) with
            {
                Feed = Feeds.Person(holder),
            };
        }
    }
}
