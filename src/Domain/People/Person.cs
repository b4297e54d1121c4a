using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.People;

/// <summary>Person (人员): who somebody is and which roles he holds, from when to when. One stream each.</summary>
/// <param name="Id">The person's id.</param>
/// <param name="Body">The body that keeps the entry.</param>
/// <param name="Details">What is known of the person; none before registration.</param>
/// <param name="Grants">Every role grant, past ones too, in the order they were given.</param>
public sealed partial record Person(
    PersonId Id,
    BodyCode Body,
    PersonDetails? Details,
    ImmutableArray<RoleGrant> Grants
) : INoun<Person, PersonEvent, PersonOrder, RuleFacts>
{
    /// <inheritdoc/>
    public static string Kind => "person";

    /// <inheritdoc/>
    public static Person Start { get; } = new(default, default, null, []);

    /// <inheritdoc/>
    public static Person Evolve(Person state, Recorded<PersonEvent> recorded) =>
        recorded.Event switch
        {
            PersonRegistered registered => new(registered.Person, registered.Body, registered.Details, []),
            PersonCorrected corrected => state with { Details = corrected.Details },
            RoleGranted given => state with
            {
                Grants = state.Grants.Add(new(given.Role, given.Body, given.Unit, given.From, given.Until)),
            },
            StandInAppointed appointed => state with { Grants = state.Grants.Add(appointed.Grant) },
            RoleEnded ended => state with
            {
                Grants = state.Grants.SetItem(
                    ended.Grant - 1,
                    state.Grants[ended.Grant - 1] with
                    {
                        Until = ended.Until,
                    }
                ),
            },
            RoleHandedOver => state,
            _ => throw new InvalidOperationException("An event of people that nobody folds."),
        };

    /// <summary>The person is told of roles given and ended.</summary>
    public static IEnumerable<Notice> Tell(Person after, Recorded<PersonEvent> recorded) =>
        recorded.Event switch
        {
            RoleGranted given => [Told(after, "role.granted", given.Body, after.Grants.Length)],
            StandInAppointed appointed => ToldBoth(after, recorded.Event, appointed.Grant, after.Grants.Length),
            RoleEnded ended => ToldBoth(after, recorded.Event, after.Grants[ended.Grant - 1], ended.Grant),
            RoleHandedOver handed => ToldOfHandOver(after, handed),
            _ => [],
        };

    private static Notice Told(Person person, string kind, BodyCode body, int grant) =>
        new(Feeds.Person(person.Id), kind, person.Id.ToString(), body.Value, grant);
}
