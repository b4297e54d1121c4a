using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using static ZhengXie.Linked.Domain.Tests.Bodies.BodyGiven;
using static ZhengXie.Linked.Domain.Tests.People.PersonGiven;

namespace ZhengXie.Linked.Domain.Tests.People;

/// <summary>An editor of 常熟 leaves the post, and a colleague takes over.</summary>
public sealed class HandOverTests
{
    private static readonly PersonId Successor = new(Guid.Parse("00000000-0000-0000-0000-0000000000dd"));
    private static readonly RoleGrant Own = new(Role.Editor, Changshu, null, new(2024, 1, 1), null);
    private static readonly Person Editor = Registered.After(Granting(Role.Editor));

    [Fact]
    public void HandOver_EndsTheRole_NamesBoth_AndTellsBothAndTheDesk()
    {
        var decision = Ask(Editor, new(1, Today, Successor), Own);

        var after = Editor.Fold(decision);
        Assert.Equal(Today, after.Grants[0].Until);
        Assert.Equal(Role.SecurityAdministrator, decision.By!.Role);
        var handed = Assert.IsType<RoleHandedOver>(decision.Events[^1]);
        Assert.Equal((1, Successor, Role.Editor, Changshu), (handed.Grant, handed.Successor, handed.Role, handed.Body));
        Assert.Equal(
            ["person:" + Someone, "person:" + Successor, "desk:320581"],
            Person.Tell(after, new(handed, Now, decision.By, null)).Select(notice => notice.Feed)
        );
    }

    [Fact]
    public void HandOver_EndsWhatHeDidForOthersInTheRole_AndNothingElse()
    {
        var lent = new RoleGrant(Role.Editor, Changshu, null, Today.AddDays(1), Today.AddDays(9))
        {
            StandsInFor = Successor,
        };
        var other = lent with { Role = Role.Reviewer };
        var busy = Editor with { Grants = [.. Editor.Grants, lent, other] };

        var after = busy.Fold(Ask(busy, new(1, Today, Successor), Own));

        Assert.False(after.Grants[1].HoldsOn(Today.AddDays(1)));
        Assert.True(after.Grants[2].HoldsOn(Today.AddDays(1)));
    }

    [Fact]
    public void HandOver_ToWhoDoesNotHoldTheRoleHimself_IsRefused()
    {
        Refuses(Ask(Editor, new(1, Today, Successor)));
        Refuses(Ask(Editor, new(1, Today, Successor), Own with { Role = Role.Reviewer }));
        Refuses(Ask(Editor, new(1, Today, Successor), Own with { Body = Suzhou }));
        Refuses(Ask(Editor, new(1, Today, Successor), Own with { Until = Today }));
        Refuses(Ask(Editor, new(1, Today, Successor), Own with { From = Today.AddDays(1) }));
        Refuses(Ask(Editor, new(1, Today, Successor), Own with { StandsInFor = new PersonId(Guid.NewGuid()) }));
        Refuses(Ask(Editor, new(1, Today, Someone), Own));
    }

    [Fact]
    public void HandOver_OnALaterDay_IsRefused() =>
        Assert.Equal(Refusals.HandOverTooEarly, Ask(Editor, new(1, Today.AddDays(1), Successor), Own).Refused);

    [Fact]
    public void HandOver_ByAnotherAdministrator_OrOfAnEndedRole_IsRefusedAsEndingIs()
    {
        var bySystem = Ask(Editor, new(1, Today, Successor), [Own], Administrator(Suzhou));
        Assert.Equal(Refusals.NotAllowed, bySystem.Refused);
        var ended = Editor.After(new EndRole(1, Today));
        Assert.Equal(Refusals.RoleAlreadyEnded, Ask(ended, new(1, Today, Successor), Own).Refused);
        Assert.Equal(Refusals.RoleUnknown, Ask(Editor, new(2, Today, Successor), Own).Refused);
    }

    private static Decision<PersonEvent> Ask(Person person, HandOver asked, params RoleGrant[] held) =>
        Ask(person, asked, held, Security);

    private static Decision<PersonEvent> Ask(Person person, HandOver asked, RoleGrant[] held, Caller by) =>
        Person.Decide(
            person,
            new PersonOrder(Someone, new CommandId(Guid.NewGuid()), by, asked),
            World with
            {
                Named = [.. held],
            }
        );

    private static void Refuses(Decision<PersonEvent> decision) =>
        Assert.Equal(Refusals.HandOverSuccessorUnfit, decision.Refused);
}
