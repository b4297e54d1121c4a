using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Tests.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.People;

[Collection(AccountRooms.Name)]
public sealed class PeopleEndpointTests(AccountHouse house)
{
    private static readonly BodyCode Duji = new("340602");
    private static readonly BodyCode Xiangshan = new("340603");
    private readonly string name = "340602." + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task Register_Repeated_IsOnePerson()
    {
        var system = await As(Role.SystemAdministrator, Duji);
        var (command, asked) = (
            Guid.NewGuid(),
            new { body = "340602", details = new { name = "委员乙", sector = "农业界" } }
        );

        var first = await Visitor.Read<Receipt>(await system.Post("/api/people", asked, command));
        var again = await Visitor.Read<Receipt>(await system.Post("/api/people", asked, command));

        Assert.Equal(first, again);
        var view = await system.Get<PersonView>("/api/people/" + first.Subject);
        Assert.Equal(("委员乙", "农业界"), (view.Details.Name, view.Details.Sector));
    }

    [Fact]
    public async Task Grant_CountsAtTheNextRequest_AndItsEndToo()
    {
        var person = await house.Person(name, Duji);
        var theirs = await house.SignedIn(name);
        var security = await As(Role.SecurityAdministrator, Duji);
        Assert.Empty((await theirs.Get<Me>("/api/me")).Grants);

        await security.Post(
            $"/api/people/{person}/roles",
            new
            {
                role = "Editor",
                body = "340602",
                from = "2025-03-03",
            }
        );
        Assert.Equal(Role.Editor, Assert.Single((await theirs.Get<Me>("/api/me")).Grants).Role);

        var yesterday = ChinaTime.DayOf(house.Clock.GetUtcNow()).AddDays(-1);
        var ended = await security.Put($"/api/people/{person}/roles/1/end", new { until = yesterday });
        Assert.Equal(HttpStatusCode.OK, ended.StatusCode);
        Assert.Empty((await theirs.Get<Me>("/api/me")).Grants);
    }

    [Fact]
    public async Task Grant_ToOneself_IsRefused()
    {
        var security = await As(Role.SecurityAdministrator, Duji);
        var me = await security.Get<Me>("/api/me");

        var answer = await security.Post(
            $"/api/people/{me.Person}/roles",
            new
            {
                role = "SystemAdministrator",
                body = "340602",
                from = "2025-03-03",
            }
        );

        await Visitor.Refuses(Refusals.RoleOfOneself, answer);
    }

    [Fact]
    public async Task Act_WithoutACommandId_IsRefused()
    {
        var system = await As(Role.SystemAdministrator, Duji);
        using var content = new StringContent("""{"body":"340602","details":{"name":"x"}}""", null, "application/json");

        var answer = await system.Client.PostAsync(new Uri("/api/people", UriKind.Relative), content);

        await Visitor.Refuses(Refusals.CommandIdMissing, answer);
    }

    [Fact]
    public async Task List_IsForTheDeskOfTheBody_PageAfterPage()
    {
        var editor = await As(Role.Editor, Duji);
        var other = await As(Role.Editor, Xiangshan);
        await house.Person(name + "甲", Duji);
        await house.Person(name + "乙", Duji);

        var page = await editor.Get<Page<PersonLine>>($"/api/people?body=340602&search={name}");

        Assert.Equal(2, page.Items.Count(one => one.Details.Name.Length == name.Length + 1));
        await Visitor.Refuses(Refusals.NotFound, await other.Get("/api/people?body=340602"));
        await Visitor.Refuses(Refusals.WrongValue.At("after"), await editor.Get("/api/people?body=340602&after=!"));
    }

    [Fact]
    public async Task Find_SomebodyOneMayNotSee_AnswersAsForNobody()
    {
        var person = await house.Person(name, Duji);
        var other = await As(Role.Editor, Xiangshan);

        await Visitor.Refuses(Refusals.NotFound, await other.Get("/api/people/" + person));
        await Visitor.Refuses(Refusals.NotFound, await other.Get("/api/people/" + Guid.NewGuid()));
        await Visitor.Refuses(Refusals.NotFound, await other.Get($"/api/people/{person}/contacts"));
    }

    [Fact]
    public async Task Contacts_AreSealed_ReadByTheDeskAndTold()
    {
        var person = await house.Person(name, Duji);
        var theirs = await house.SignedIn(name);
        var editor = await As(Role.Editor, Duji);
        var security = await As(Role.SecurityAdministrator, Duji);
        var address = $"/api/people/{person}/contacts";

        var kept = await theirs.Put(address, new { mobile = "13900000000" });

        Assert.Equal(HttpStatusCode.NoContent, kept.StatusCode);
        var seen = await editor.Get<ContactsView>(address);
        Assert.Equal(("139****0000", true), (seen.Mobile, seen.Masked));
        var own = await theirs.Get<ContactsView>(address);
        Assert.Equal(("13900000000", false), (own.Mobile, own.Masked));
        await Visitor.Refuses(Refusals.NotAllowed, await security.Get(address));
        await Visitor.Refuses(Refusals.NotAllowed, await editor.Put(address, new { mobile = "1" }));
        await Visitor.Refuses(
            Refusals.ContactInvalid.At("mail"),
            await theirs.Put(address, new { mail = new string('a', 101) })
        );
        Assert.Equal(
            1,
            await Count("SELECT count(*) FROM record.audit WHERE action = 'contacts.read' AND subject = $1", person)
        );
    }

    [Fact]
    public async Task OpenAccount_TakenOrStrangeNamesAndSecondAccounts_AreRefused()
    {
        var person = await house.Person(name, Duji);
        var system = await As(Role.SystemAdministrator, Duji);
        var registered = await system.Post("/api/people", new { body = "340602", details = new { name = "委员丙" } });
        var other = (await Visitor.Read<Receipt>(registered)).Subject;

        await Visitor.Refuses(
            Refusals.AccountAlreadyOpened,
            await system.Post($"/api/people/{person}/account", new { userName = name + "2" })
        );
        await Visitor.Refuses(
            Refusals.UserNameTaken,
            await system.Post($"/api/people/{other}/account", new { userName = name })
        );
        await Visitor.Refuses(
            Refusals.UserNameInvalid,
            await system.Post($"/api/people/{other}/account", new { userName = "a b<c>" })
        );
        await Visitor.Refuses(Refusals.AccountMissing, await system.Post($"/api/people/{other}/account/closing"));
    }

    private async Task<Visitor> As(Role role, BodyCode body)
    {
        var account = $"{(int)role}.{body}.{name[^8..]}";
        await house.Person(account, body, house.Role(role, body));
        return await house.SteppedUp(account);
    }

    private async Task<long> Count(string query, PersonId person)
    {
        await using var command = house.Database.Owner.CreateCommand(query);
        command.Parameters.AddWithValue(person.ToString());
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
