using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using static ZhengXie.Linked.Domain.Tests.Bodies.BodyGiven;
using static ZhengXie.Linked.Domain.Tests.People.PersonGiven;

namespace ZhengXie.Linked.Domain.Tests.People;

/// <summary>AB角: 常熟's reviewer is away for some days, and a colleague acts for him.</summary>
public sealed class StandInTests
{
    private static readonly PersonId Holder = new(Guid.Parse("00000000-0000-0000-0000-0000000000cc"));
    private static readonly RoleGrant Own = new(Role.Reviewer, Changshu, null, new(2024, 1, 1), null);

    [Fact]
    public void Appoint_ByTheHolder_LendsTheRoleForTheseDays_InBothNames()
    {
        var decision = Ask(Asked(Role.Reviewer));
        var after = Registered.Fold(decision);

        Assert.Equal((Holder, Role.Reviewer), (decision.By!.Person, decision.By.Role));
        var grant = Assert.Single(after.Grants);
        Assert.Equal(Holder, grant.StandsInFor);
        Assert.False(grant.HoldsOn(Today.AddDays(-1)));
        Assert.True(grant.HoldsOn(Today.AddDays(10)));
        Assert.False(grant.HoldsOn(Today.AddDays(11)));
        Assert.Equal(Holder, Signature.Of(Someone, grant).For);
    }

    [Fact]
    public void Appoint_ByTheSecurityAdministrator_IsTheSame() =>
        Assert.Equal(
            Role.SecurityAdministrator,
            Ask(Asked(Role.Reviewer), CallerAs(Role.SecurityAdministrator, Suzhou)).By!.Role
        );

    [Theory]
    [InlineData(Role.SystemAdministrator)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Chair)]
    public void Appoint_ByAnybodyElse_IsRefused(Role role) =>
        Refuses(Refusals.NotAllowed, Ask(Asked(Role.Reviewer), CallerAs(role, Changshu)));

    [Fact]
    public void Appoint_TellsTheStandInAndTheOneStoodInFor_AndSoDoesItsEnd()
    {
        var appointed = Ask(Asked(Role.Reviewer));
        var after = Registered.Fold(appointed);
        var ended = End(after, HolderNow());

        string[] both = ["person:" + Someone, "person:" + Holder];
        Assert.Equal(both, Told(after, appointed));
        Assert.Equal(both, Told(after.Fold(ended), ended));
    }

    [Fact]
    public void Appoint_WhatIsOnlyLent_IsRefused()
    {
        var lent = Own with { StandsInFor = new PersonId(Guid.NewGuid()) };

        Refuses(Refusals.NotAllowed, Ask(Asked(Role.Reviewer), HolderNow(lent), [lent]));
        Refuses(
            Refusals.StandInHolderUnfit,
            Ask(Asked(Role.Reviewer), CallerAs(Role.SecurityAdministrator, Suzhou), [lent])
        );
    }

    [Fact]
    public void Appoint_BeyondTheHoldersOwnDays_IsRefused()
    {
        var ending = Own with { Until = Today.AddDays(9) };

        Refuses(Refusals.StandInHolderUnfit, Ask(Asked(Role.Reviewer), HolderNow(ending), [ending]));
        Assert.Null(Ask(Asked(Role.Reviewer) with { Until = Today.AddDays(9) }, HolderNow(ending), [ending]).Refused);
    }

    [Theory]
    [InlineData(-1, 10)]
    [InlineData(5, 4)]
    [InlineData(0, 366)]
    public void Appoint_ForDaysPastTurnedOrTooMany_IsRefused(int from, int until) =>
        Refuses(
            Refusals.StandInDatesWrong,
            Ask(Asked(Role.Reviewer) with { From = Today.AddDays(from), Until = Today.AddDays(until) })
        );

    [Theory]
    [InlineData(Role.SecurityAdministrator)]
    [InlineData(Role.SystemAdministrator)]
    [InlineData(Role.AuditAdministrator)]
    [InlineData(Role.Member)]
    [InlineData(Role.Informant)]
    public void Appoint_ForAnAdministratorOrAMember_IsRefused(Role role)
    {
        var own = Own with { Role = role };

        Refuses(Refusals.StandInRoleUnfit, Ask(Asked(role), HolderNow(own), [own]));
    }

    [Fact]
    public void Appoint_Oneself_IsRefused()
    {
        var myself = HolderNow() with { Person = Someone };

        Refuses(Refusals.StandInOneself, Ask(Asked(Role.Reviewer) with { Holder = Someone }, myself));
        Refuses(
            Refusals.RoleOfOneself,
            Ask(Asked(Role.Reviewer), CallerAs(Role.SecurityAdministrator, Suzhou) with { Person = Someone })
        );
    }

    [Fact]
    public void Appoint_SomebodyOfAnotherBody_AnswersAsForNobody()
    {
        var own = Own with { Body = Kunshan };

        Refuses(Refusals.NotFound, Ask(Asked(Role.Reviewer) with { Body = Kunshan }, HolderNow(own), [own]));
    }

    [Fact]
    public void Appoint_TheSigner_AsksForTheSecondFactor()
    {
        var own = Own with { Role = Role.Signer };

        Refuses(Refusals.StepUpNeeded, Ask(Asked(Role.Signer), HolderNow(own) with { SteppedUp = false }, [own]));
        Assert.Null(Ask(Asked(Role.Signer), HolderNow(own), [own]).Refused);
    }

    [Fact]
    public void Appoint_WhoHoldsTheRoleOrAnAdministrators_IsRefused()
    {
        Refuses(Refusals.RoleAlreadyHeld, Ask(Asked(Role.Reviewer), given: Granted(Role.Reviewer)));
        Refuses(Refusals.RoleDutiesSeparated, Ask(Asked(Role.Reviewer), given: Granted(Role.AuditAdministrator)));
    }

    [Fact]
    public void Appoint_BesideTwoHundredRoles_IsRefused()
    {
        var many = Registered with
        {
            Grants =
            [
                .. Enumerable.Range(1, 200).Select(day => Own with { From = Today.AddDays(-day), Until = Own.From }),
            ],
        };

        Refuses(Refusals.RolesTooMany, Ask(Asked(Role.Reviewer), given: many));
    }

    [Fact]
    public void End_ByTheOneStoodInFor_EndsIt_ButByNobodyElseOfTheHouse()
    {
        var after = Registered.Fold(Ask(Asked(Role.Reviewer)));

        Refuses(Refusals.NotAllowed, End(after, CallerAs(Role.Reviewer, Changshu)));
        var ended = after.Fold(End(after, HolderNow()));
        Assert.False(ended.Grants[0].HoldsOn(Today));
    }

    private static AppointStandIn Asked(Role role) => new(Holder, role, Changshu, null, Today, Today.AddDays(10));

    private static Caller HolderNow(RoleGrant? own = null) => new(Holder, [own ?? Own], SteppedUp: true);

    private static Person Granted(Role role) => Registered.After(Granting(role));

    private static Decision<PersonEvent> Ask(
        AppointStandIn asked,
        Caller? by = null,
        ImmutableArray<RoleGrant>? holds = null,
        Person? given = null
    ) =>
        Person.Decide(
            given ?? Registered,
            new(Someone, new(Guid.NewGuid()), by ?? HolderNow(), asked),
            World with
            {
                Named = holds ?? [Own],
            }
        );

    private static Decision<PersonEvent> End(Person given, Caller by) =>
        given.When(new EndRole(1, Today.AddDays(-1)), by);

    private static IEnumerable<string> Told(Person after, Decision<PersonEvent> decision) =>
        Person.Tell(after, new(decision.Events[0], Now, decision.By, null)).Select(notice => notice.Feed);
}
