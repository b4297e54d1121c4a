using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.People;

/// <content>
/// Leaving a post (移交): the role ends, what he did for others in it ends too, and a successor is named who holds the same
/// role already. Nobody is given a right by it.
/// </content>
public sealed partial record Person
{
    private static Decision<PersonEvent> HandOver(Person person, PersonOrder order, HandOver asked, RuleFacts facts)
    {
        var ending = End(person, order, new EndRole(asked.Grant, asked.Until), facts);
        if (ending.Refused is not null)
        {
            return ending;
        }
        var grant = person.Grants[asked.Grant - 1];
        if (grant.StandsInFor is not null || asked.Successor == person.Id || !IsHeldAfter(grant, asked.Until, facts))
        {
            return Refusals.HandOverSuccessorUnfit;
        }
        // Later, other things would stand under his hand than those that were looked at.
        if (asked.Until > facts.Today)
        {
            return Refusals.HandOverTooEarly;
        }
        var lent = person
            .Grants.Select((held, place) => (Held: held, Number: place + 1))
            .Where(one => IsLentLike(one.Held, grant) && EndsLater(one.Held, asked.Until))
            .Select(PersonEvent (one) => new RoleEnded(one.Number, Later(asked.Until, one.Held.From.AddDays(-1))));
        return ending with
        {
            Events =
            [
                .. ending.Events,
                .. lent,
                new RoleHandedOver(asked.Grant, asked.Successor, grant.Role, grant.Body),
            ],
        };
    }

    private static bool IsHeldAfter(RoleGrant grant, DateOnly until, RuleFacts facts) =>
        facts.Named.Any(own =>
            StandInRules.IsOwn(own, grant) && own.HoldsOn(facts.Today) && own.HoldsOn(until.AddDays(1))
        );

    private static bool IsLentLike(RoleGrant held, RoleGrant grant) =>
        held.StandsInFor is not null && (held.Role, held.Body, held.Unit) == (grant.Role, grant.Body, grant.Unit);

    private static bool EndsLater(RoleGrant held, DateOnly until) =>
        (held.Until is not { } last || last > until) && (held.Until is not { } end || end >= held.From);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static IEnumerable<Notice> ToldOfHandOver(Person person, RoleHandedOver handed)
    {
        var told = Told(person, EventNames.Of(handed), handed.Body, handed.Grant);
        return
        [
            told,
            told with
            {
                Feed = Feeds.Person(handed.Successor),
            },
            told with
            {
                Feed = Feeds.Desk(handed.Body),
            },
        ];
    }
}
