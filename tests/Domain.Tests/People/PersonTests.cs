using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using static ZhengXie.Linked.Domain.Tests.Bodies.BodyGiven;
using static ZhengXie.Linked.Domain.Tests.People.PersonGiven;

namespace ZhengXie.Linked.Domain.Tests.People;

public sealed class PersonTests
{
    [Fact]
    public void Register_ByTheSystemAdministratorAbove_MakesAnEntryWithoutRoles()
    {
        Assert.Equal((Someone, Changshu, Details), (Registered.Id, Registered.Body, Registered.Details));
        Assert.Empty(Registered.Grants);
    }

    [Fact]
    public void Register_Again_IsRefused() =>
        Refuses(Refusals.PersonAlreadyRegistered, Registered.When(new RegisterPerson(Changshu, Details)));

    [Fact]
    public void Register_AtAnUnknownBody_IsRefused() =>
        Refuses(Refusals.BodyUnknown, Person.Start.When(new RegisterPerson(new("999999"), Details)));

    [Theory]
    [InlineData(Role.SystemAdministrator, "320583")]
    [InlineData(Role.SecurityAdministrator, "320581")]
    [InlineData(Role.AuditAdministrator, "320581")]
    [InlineData(Role.Editor, "320581")]
    public void Register_ByAnybodyElse_IsRefused(Role role, string body) =>
        Refuses(
            Refusals.NotAllowed,
            Person.Start.When(new RegisterPerson(Changshu, Details), CallerAs(role, new BodyCode(body)))
        );

    [Fact]
    public void Register_WithABlankName_IsRefused() =>
        Refuses(
            Refusals.PersonNameInvalid,
            Person.Start.When(new RegisterPerson(Changshu, Details with { Name = "  " }))
        );

    [Fact]
    public void Register_WithAnUnreadableDetail_NamesTheField()
    {
        Assert.Equal("sector", Refused(Details with { Sector = "" })!.Field);
        Assert.Equal("post", Refused(Details with { Post = new string('长', 61) })!.Field);
        Assert.Equal("employer", Refused(Details with { Employer = "某\u0007公司" })!.Field);
        Assert.Equal(Refusals.PersonDetailInvalid.Code, Refused(Details with { Sector = "" })!.Code);

        static Refusal? Refused(PersonDetails details) =>
            Person.Start.When(new RegisterPerson(Changshu, details)).Refused;
    }

    [Fact]
    public void Correct_ReplacesTheDetails_AndTheSameAgainIsRefused()
    {
        var corrected = Registered.After(new CorrectPerson(Details with { Post = "董事长" }));

        Assert.Equal("董事长", corrected.Details!.Post);
        Refuses(Refusals.PersonUnchanged, corrected.When(new CorrectPerson(corrected.Details)));
        Refuses(Refusals.PersonNameInvalid, corrected.When(new CorrectPerson(Details with { Name = "" })));
        Refuses(
            Refusals.NotAllowed,
            corrected.When(new CorrectPerson(Details), CallerAs(Role.SecurityAdministrator, Changshu))
        );
        Refuses(
            Refusals.NotFound,
            corrected.When(new CorrectPerson(Details), CallerAs(Role.SystemAdministrator, Kunshan))
        );
    }

    [Fact]
    public void AnyCommand_AboutNobody_FindsNothing() =>
        Refuses(Refusals.NotFound, Person.Start.When(Granting(Role.Member)));

    [Fact]
    public void TheHouse_RegistersAndGrants_WithoutASignature()
    {
        var registered = Person.Start.When(new RegisterPerson(Changshu, Details), Caller.House);
        var granted = Registered.When(Granting(Role.Editor), Caller.House);

        Assert.Null(registered.Refused);
        Assert.Null(registered.By);
        Assert.Null(granted.Refused);
    }
}
