using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.People;

/// <content>What may be done about a person, and by which administrator.</content>
public sealed partial record Person
{
    /// <inheritdoc/>
    public static Decision<PersonEvent> Decide(Person state, PersonOrder order, RuleFacts facts)
    {
        var decision = DecideKnown(state, order, facts);
        // Any other refusal would tell that the person exists.
        return decision.Refused is null || IsKnownTo(order.Caller, state, facts) ? decision : Refusals.NotFound;
    }

    private static Decision<PersonEvent> DecideKnown(Person state, PersonOrder order, RuleFacts facts) =>
        (state.Details, order.Command) switch
        {
            (null, RegisterPerson register) => Register(order, register, facts),
            (null, _) => Refusals.NotFound,
            (_, RegisterPerson) => Refusals.PersonAlreadyRegistered,
            (_, CorrectPerson correct) => Correct(state, order, correct, facts),
            (_, GrantRole grant) => Grant(state, order, grant, facts),
            (_, EndRole end) => End(state, order, end, facts),
            (_, AppointStandIn appoint) => Appoint(state, order, appoint, facts),
            (_, HandOver handed) => HandOver(state, order, handed, facts),
            _ => throw new InvalidOperationException("A command of people that nobody decides."),
        };

    // Whoever works at one of the person's bodies knows him; beyond that only who may see him.
    private static bool IsKnownTo(Caller caller, Person person, RuleFacts facts) =>
        person.Details is null
        || caller.IsHouse
        || caller
            .On(facts.Today)
            .Any(grant => grant.Body == person.Body || person.Grants.Any(theirs => theirs.Body == grant.Body))
        || PeoplePermission.MaySee(caller, person, facts);

    private static Decision<PersonEvent> Register(PersonOrder order, RegisterPerson register, RuleFacts facts)
    {
        if (facts.Bodies.FindLiving(register.Body) is null)
        {
            return Refusals.BodyUnknown;
        }
        return Authority.Of(order.Caller, PeopleCompetences.Registering, register.Body, facts) is not { } authority
                ? Refusals.NotAllowed
            : DetailRules.Fault(register.Details) is { } fault ? fault
            : authority.Records<PersonEvent>(new PersonRegistered(order.Person, register.Body, register.Details));
    }

    private static Decision<PersonEvent> Correct(
        Person person,
        PersonOrder order,
        CorrectPerson correct,
        RuleFacts facts
    )
    {
        if (Authority.Of(order.Caller, PeopleCompetences.Registering, person.Body, facts) is not { } authority)
        {
            return Refusals.NotAllowed;
        }
        if (DetailRules.Fault(correct.Details) is { } fault)
        {
            return fault;
        }
        return correct.Details == person.Details
            ? Refusals.PersonUnchanged
            : authority.Records<PersonEvent>(new PersonCorrected(correct.Details));
    }
}
