using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using static ZhengXie.Linked.Domain.Tests.Bodies.BodyGiven;
using static ZhengXie.Linked.Domain.Tests.People.PersonGiven;

namespace ZhengXie.Linked.Domain.Tests.People;

public sealed class RoleTests
{
    [Fact]
    public void Grant_IsHeldFromItsFirstToItsLastDay()
    {
        var grant = Registered.After(Granting(Role.Editor, until: Today.AddDays(10))).Grants[0];

        Assert.False(grant.HoldsOn(Today.AddDays(-1)));
        Assert.True(grant.HoldsOn(Today));
        Assert.True(grant.HoldsOn(Today.AddDays(10)));
        Assert.False(grant.HoldsOn(Today.AddDays(11)));
    }

    [Fact]
    public void Grant_IsNumberedFromOne_AndTheReceiptSaysWhich()
    {
        Assert.Equal(1, Registered.When(Granting(Role.Editor)).Item);
        Assert.Equal(2, Registered.After(Granting(Role.Editor)).When(Granting(Role.Signer)).Item);
    }

    [Theory]
    [InlineData(Role.SystemAdministrator, "320581")]
    [InlineData(Role.AuditAdministrator, "000000")]
    [InlineData(Role.Chair, "320581")]
    public void Grant_ByAnybodyElse_IsRefused(Role role, string body) =>
        Refuses(Refusals.NotAllowed, Registered.When(Granting(Role.Editor), CallerAs(role, new BodyCode(body))));

    [Fact]
    public void Grant_ByAnotherHousesAdministrator_FindsNobody() =>
        Refuses(
            Refusals.NotFound,
            Registered.When(Granting(Role.Editor), CallerAs(Role.SecurityAdministrator, Kunshan))
        );

    [Fact]
    public void Grant_ToOneself_IsRefused() =>
        Refuses(Refusals.RoleOfOneself, Registered.When(Granting(Role.SecurityAdministrator), SecurityHimself));

    [Fact]
    public void Grant_AtAnUnknownOrEndedBody_IsRefused() =>
        Refuses(Refusals.BodyUnknown, Registered.When(Granting(Role.Editor, new BodyCode("999999"))));

    [Fact]
    public void Grant_TheSameInTheSameDays_IsRefused_ButNotAfterIt()
    {
        var held = Registered.After(Granting(Role.Editor, until: Today.AddDays(10)));

        Refuses(Refusals.RoleAlreadyHeld, held.When(Granting(Role.Editor)));
        Assert.Null(held.When(Granting(Role.Editor, Kunshan)).Refused);
        Assert.Null(held.When(Granting(Role.Editor) with { From = Today.AddDays(11) }).Refused);
    }

    [Fact]
    public void Grant_EndingBeforeItBegins_IsRefused() =>
        Refuses(Refusals.RoleDatesWrong, Registered.When(Granting(Role.Editor, until: Today.AddDays(-1))));

    [Theory]
    [InlineData(Role.Editor, Role.SystemAdministrator)]
    [InlineData(Role.Member, Role.AuditAdministrator)]
    [InlineData(Role.SystemAdministrator, Role.SecurityAdministrator)]
    [InlineData(Role.SecurityAdministrator, Role.AuditAdministrator)]
    [InlineData(Role.AuditAdministrator, Role.Signer)]
    public void Grant_ASecondDuty_IsRefused_EvenElsewhere_UntilTheFirstHasEnded(Role first, Role second)
    {
        var held = Registered.After(Granting(first, until: Today.AddDays(10)));

        Refuses(Refusals.RoleDutiesSeparated, held.When(Granting(second)));
        Refuses(Refusals.RoleDutiesSeparated, held.When(Granting(second, Kunshan)));
        Assert.Null(held.When(Granting(second) with { From = Today.AddDays(11) }).Refused);
    }

    [Fact]
    public void Grant_AfterAnEarlierOneWasEndedBeforeItBegan_IsFree()
    {
        var never = Registered.After(Granting(Role.Editor), new EndRole(1, Today.AddDays(-1)));

        Assert.Null(never.When(Granting(Role.SystemAdministrator) with { From = Today.AddDays(-5) }).Refused);
    }

    [Fact]
    public void Grant_OfWorkingRolesTogether_Stands()
    {
        var held = Registered.After(Granting(Role.Editor), Granting(Role.Reviewer), Granting(Role.Member));

        Assert.Equal(3, held.Grants.Length);
    }

    [Fact]
    public void Grant_OfAUnitsRole_NeedsAnOpenUnitOfTheFittingKind()
    {
        Refuses(Refusals.RoleUnitNeeded, Registered.When(Granting(Role.HandlingUnit)));
        Refuses(Refusals.RoleUnitNeeded, Registered.When(Granting(Role.UnitOfficer)));
        Refuses(Refusals.RoleUnitWrong, Registered.When(Granting(Role.HandlingUnit, unit: Sector)));
        Refuses(Refusals.RoleUnitWrong, Registered.When(Granting(Role.UnitOfficer, unit: Bureau)));
        Refuses(Refusals.UnitUnknown, Registered.When(Granting(Role.HandlingUnit, unit: new(Guid.NewGuid()))));
        Refuses(Refusals.UnitUnknown, Registered.When(Granting(Role.HandlingUnit, Kunshan, Bureau)));
        Refuses(Refusals.RoleUnitNotAllowed, Registered.When(Granting(Role.Editor, unit: Sector)));
        Assert.Null(Registered.When(Granting(Role.HandlingUnit, unit: Bureau)).Refused);
        Assert.Null(Registered.When(Granting(Role.Member, unit: Sector)).Refused);
    }

    [Fact]
    public void Grant_BeyondTwoHundred_IsRefused()
    {
        var many = Enumerable
            .Range(0, 200)
            .Select(day =>
                (PersonCommand)(Granting(Role.Editor, until: Today.AddDays(day)) with { From = Today.AddDays(day) })
            )
            .ToArray();

        Refuses(Refusals.RolesTooMany, Registered.After(many).When(Granting(Role.Signer)));
    }

    [Fact]
    public void End_GivesAnEarlierLastDay_YesterdayAtTheEarliest()
    {
        var held = Registered.After(Granting(Role.Editor) with { From = Today.AddDays(-30) });

        Assert.Equal(Today.AddDays(-1), held.After(new EndRole(1, Today.AddDays(-1))).Grants[0].Until);
        Refuses(Refusals.RoleEndTooEarly, held.When(new EndRole(1, Today.AddDays(-2))));
    }

    [Fact]
    public void End_BeforeAFutureRoleBegins_UndoesIt_ButNotEarlier()
    {
        var future = Registered.After(Granting(Role.Editor) with { From = Today.AddDays(30) });

        Refuses(Refusals.RoleEndTooEarly, future.When(new EndRole(1, Today.AddDays(28))));
        Assert.False(future.After(new EndRole(1, Today.AddDays(29))).Grants[0].HoldsOn(Today.AddDays(30)));
    }

    [Fact]
    public void End_Again_IsRefused()
    {
        var ended = Registered.After(Granting(Role.Editor), new EndRole(1, Today));

        Refuses(Refusals.RoleAlreadyEnded, ended.When(new EndRole(1, Today)));
        Refuses(Refusals.RoleAlreadyEnded, ended.When(new EndRole(1, Today.AddDays(5))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void End_OfAGrantThatIsNotThere_IsRefused(int grant) =>
        Refuses(Refusals.RoleUnknown, Registered.After(Granting(Role.Editor)).When(new EndRole(grant, Today)));

    [Fact]
    public void End_ByTheWrongAdministratorOrOfOneself_IsRefused()
    {
        var held = Registered.After(Granting(Role.Editor));

        Refuses(Refusals.NotFound, held.When(new EndRole(1, Today), CallerAs(Role.SecurityAdministrator, Kunshan)));
        Refuses(Refusals.NotFound, held.When(new EndRole(9, Today), CallerAs(Role.SecurityAdministrator, Kunshan)));
        Refuses(Refusals.NotAllowed, held.When(new EndRole(1, Today), CallerAs(Role.SystemAdministrator, Changshu)));
        Refuses(Refusals.RoleOfOneself, held.When(new EndRole(1, Today), SecurityHimself));
    }

    [Fact]
    public void Tell_RingsOnlyThePersonHimself()
    {
        var granted = Registered.When(Granting(Role.Editor));
        var after = Registered.Fold(granted);

        var notice = Assert.Single(Person.Tell(after, new(granted.Events[0], Now, granted.By, null)));

        Assert.Equal(
            ("person:" + Someone, "role.granted", "320581", 1),
            (notice.Feed, notice.Kind, notice.Body, notice.Item)
        );
    }

    private static Caller SecurityHimself => CallerAs(Role.SecurityAdministrator, Suzhou) with { Person = Someone };
}
