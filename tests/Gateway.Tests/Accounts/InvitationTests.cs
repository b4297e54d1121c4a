using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

[Collection(AccountRooms.Name)]
public sealed class InvitationTests(AccountHouse house)
{
    private const string Own = "Own-Choice-2025";
    private static readonly BodyCode Changshu = new("320581");
    private readonly string name = "320581.新人" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task WhoIsInvited_SetsAPasswordOfHisOwn_Once()
    {
        var (system, person, invited) = await Invited();
        var visitor = house.Browser();

        Assert.Equal(HttpStatusCode.NoContent, (await Join(visitor, invited.Code)).StatusCode);

        var me = await (await house.SignedIn(name, Own)).Get<Me>("/api/me");
        Assert.Equal((person, false), (me.Person, me.MustChangePassword));
        await Visitor.Refuses(Refusals.InvitationRefused, await Join(visitor, invited.Code));
        await Visitor.Refuses(Refusals.AccountAlreadyOpened, await Invite(system, person));
    }

    [Fact]
    public async Task TheCode_IsTakenOnce_EvenByTwoAtTheSameMoment_AndHoweverItIsTyped()
    {
        var (_, _, invited) = await Invited();
        var typed = invited.Code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();

        var answers = await Task.WhenAll(Join(house.Browser(), typed), Join(house.Browser(), typed));

        Assert.Equal(1, answers.Count(answer => answer.StatusCode == HttpStatusCode.NoContent));
        Assert.Equal(
            HttpStatusCode.UnprocessableEntity,
            answers.Single(answer => !answer.IsSuccessStatusCode).StatusCode
        );
    }

    [Fact]
    public async Task UnknownNames_WrongCodes_RevokedAndExpiredOnes_AnswerAlike()
    {
        var (system, person, first) = await Invited();
        var visitor = house.Browser();
        await Visitor.Refuses(Refusals.InvitationRefused, await Join(visitor, first.Code, "nobody." + name));
        await Visitor.Refuses(Refusals.InvitationRefused, await Join(visitor, "0000-0000-0000-0000"));

        var second = await Visitor.Read<InvitationIssued>(await Invite(system, person));
        await Visitor.Refuses(Refusals.InvitationRefused, await Join(visitor, first.Code));
        Assert.Equal(HttpStatusCode.NoContent, (await system.Delete($"/api/people/{person}/invitation")).StatusCode);
        await Visitor.Refuses(Refusals.InvitationRefused, await Join(visitor, second.Code));
        await Visitor.Refuses(Refusals.InvitationMissing, await system.Delete($"/api/people/{person}/invitation"));

        var third = await Visitor.Read<InvitationIssued>(await Invite(system, person));
        Assert.Equal(house.Clock.GetUtcNow().AddDays(7), third.Until);
        house.Clock.Advance(TimeSpan.FromDays(7));
        await Visitor.Refuses(Refusals.InvitationRefused, await Join(visitor, third.Code));
    }

    [Fact]
    public async Task FiveWrongCodes_LockTheInvitation_ForAQuarterOfAnHour()
    {
        var (_, _, invited) = await Invited();
        var visitor = house.Browser();
        for (var tried = 0; tried < 5; tried++)
        {
            await Join(visitor, "0000-0000-0000-0000");
        }

        await Visitor.Refuses(Refusals.InvitationRefused, await Join(visitor, invited.Code));
        house.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.NoContent, (await Join(visitor, invited.Code)).StatusCode);
    }

    [Fact]
    public async Task AWeakPassword_IsRefused_AndCostsNoTry()
    {
        var (_, _, invited) = await Invited();
        var visitor = house.Browser();
        for (var tried = 0; tried < 6; tried++)
        {
            await Visitor.Refuses(
                Refusals.PasswordWeak.At("password"),
                await Join(visitor, invited.Code, password: "short")
            );
        }
        await Visitor.Refuses(
            Refusals.PasswordCommon.At("password"),
            await Join(visitor, invited.Code, password: "P@ssw0rd-2025")
        );

        Assert.Equal(HttpStatusCode.NoContent, (await Join(visitor, invited.Code)).StatusCode);
    }

    [Fact]
    public async Task OnlyTheSystemAdministratorOfTheBody_Invites_AndOneNameIsOnePersons()
    {
        var (system, _, _) = await Invited();
        var other = await Registered(system, "乙");
        var security = await Administrator(Role.SecurityAdministrator, Changshu);
        var elsewhere = await Administrator(Role.SystemAdministrator, new("320583"));

        await Visitor.Refuses(Refusals.NotAllowed, await Invite(security, other));
        await Visitor.Refuses(Refusals.NotFound, await Invite(elsewhere, other));
        await Visitor.Refuses(Refusals.UserNameTaken, await Invite(system, other));
        await Visitor.Refuses(
            Refusals.UserNameInvalid,
            await system.Post($"/api/people/{other}/invitation", new { userName = "a b" })
        );
    }

    [Fact]
    public async Task OfTheCode_OnlyTheHashIsKept_AndTheAuditKnowsEveryStep()
    {
        var (_, person, invited) = await Invited();
        await Join(house.Browser(), "0000-0000-0000-0000");
        await Join(house.Browser(), invited.Code);

        Assert.Equal(
            0,
            await Count("SELECT count(*) FROM identity.invitations i WHERE i::text LIKE '%' || $1 || '%'", invited.Code)
        );
        Assert.Equal(
            1,
            await Count(
                "SELECT count(*) FROM record.audit WHERE action = 'invitation.issued' AND subject = $1",
                person.ToString()
            )
        );
        Assert.Equal(
            1,
            await Count(
                "SELECT count(*) FROM record.audit WHERE action = 'invitation.taken' AND outcome = 'ok' AND account = $1",
                name
            )
        );
        Assert.Equal(
            1,
            await Count(
                "SELECT count(*) FROM record.audit WHERE action = 'invitation.taken' AND outcome = 'invitation.refused' AND account = $1",
                name
            )
        );
        Assert.DoesNotContain(invited.Code, invited.ToString(), StringComparison.Ordinal);
    }

    private Task<HttpResponseMessage> Join(
        Visitor visitor,
        string code,
        string? userName = null,
        string password = Own
    ) =>
        visitor.Post(
            "/api/joinings",
            new
            {
                userName = userName ?? name,
                code,
                password,
            }
        );

    private Task<HttpResponseMessage> Invite(Visitor system, PersonId person) =>
        system.Post($"/api/people/{person}/invitation", new { userName = name });

    private async Task<(Visitor System, PersonId Person, InvitationIssued Invited)> Invited()
    {
        var system = await Administrator(Role.SystemAdministrator, Changshu);
        var person = await Registered(system, "甲");
        var invited = await Visitor.Read<InvitationIssued>(await Invite(system, person));
        return (system, person, invited);
    }

    private static async Task<PersonId> Registered(Visitor system, string who)
    {
        var answer = await system.Post("/api/people", new { body = "320581", details = new { name = "新人" + who } });
        return PersonId.Parse((await Visitor.Read<Receipt>(answer)).Subject, null);
    }

    private async Task<Visitor> Administrator(Role role, BodyCode body)
    {
        await house.Person($"{(int)role}{body}{name}", body, house.Role(role, body));
        return await house.SignedIn($"{(int)role}{body}{name}");
    }

    private async Task<long> Count(string query, string value)
    {
        await using var command = house.Database.Owner.CreateCommand(query);
        command.Parameters.AddWithValue(value);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
