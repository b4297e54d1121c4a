using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.People;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>One person who meets every command, by the house itself.</summary>
internal static class PersonScene
{
    private static readonly DateOnly Today = new(2025, 3, 3);
    private static readonly PersonId Holder = new(new Guid(7, 0, 0, new byte[8]));

    private static readonly PersonId Successor = new(new Guid(9, 0, 0, new byte[8]));

    private static readonly PersonCommand[] Commands =
    [
        new RegisterPerson(County, new PersonDetails("委员甲")),
        new CorrectPerson(new PersonDetails("委员甲", Sector: "经济")),
        new GrantRole(Role.Member, County, null, Today, null),
        new EndRole(1, Today),
        new AppointStandIn(Holder, Role.Reviewer, County, null, Today, Today.AddDays(10)),
        new EndRole(2, Today),
        new GrantRole(Role.Reviewer, County, null, Today.AddDays(1), null),
        new HandOver(3, Today, Successor),
    ];

    public static IEnumerable<Telling> Play()
    {
        var person = new PersonId(new Guid(8, 0, 0, new byte[8]));
        var scene = new Scene<Person, Person, PersonEvent, PersonOrder, RuleFacts>(
            new(Now, Bodies) { Named = [new(Role.Reviewer, County, null, Today, null)] },
            notice =>
                notice.Feed == Feeds.Person(person) ? Told.Person
                : notice.Feed == Feeds.Person(Holder) ? Told.Holder
                : notice.Feed == Feeds.Person(Successor) ? Told.Successor
                : notice.Feed == Feeds.Desk(County) ? Told.Own
                : throw new InvalidOperationException("Nobody in the scene: " + notice.Feed)
        );
        foreach (var command in Commands)
        {
            scene.Do(new PersonOrder(person, new CommandId(Guid.NewGuid()), Caller.House, command));
        }
        return scene.Tellings;
    }
}
