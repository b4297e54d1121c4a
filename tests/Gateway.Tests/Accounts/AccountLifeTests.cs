using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

[Collection(AccountRooms.Name)]
public sealed class AccountLifeTests(AccountHouse house)
{
    private static readonly BodyCode Changshu = new("320581");
    private readonly string name = "320581.督查" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task Closing_EndsTheSessionsAtOnce_AndOpeningAgainLetsHimIn()
    {
        var person = await house.Person(name, Changshu);
        var theirs = await house.SignedIn(name);
        var system = await Administrator(Role.SystemAdministrator, Changshu);
        var address = $"/api/people/{person}/account";

        Assert.Equal(HttpStatusCode.NoContent, (await system.Post(address + "/closing")).StatusCode);

        await Visitor.Refuses(Refusals.SignedOut, await theirs.Get("/api/me"));
        await Visitor.Refuses(Refusals.SignInRefused, await SignIn());
        await Visitor.Refuses(Refusals.AccountClosed, await system.Post(address + "/closing"));
        await Visitor.Refuses(Refusals.AccountClosed, await system.Post($"/api/people/{person}/recovery"));
        Assert.Equal(AccountState.Closed, (await Line(system)).State);
        Assert.Equal(HttpStatusCode.NoContent, (await system.Post(address + "/reopening")).StatusCode);
        await Visitor.Refuses(Refusals.AccountNotClosed, await system.Post(address + "/reopening"));
        Assert.Equal(HttpStatusCode.OK, (await SignIn()).StatusCode);
        await Visitor.Refuses(Refusals.SignedOut, await theirs.Get("/api/me"));
    }

    [Fact]
    public async Task Unlocking_LetsHimTryAgainBeforeTheLockEnds()
    {
        var person = await house.Person(name, Changshu);
        var system = await Administrator(Role.SystemAdministrator, Changshu);
        for (var tried = 0; tried < 5; tried++)
        {
            await SignIn("wrong");
        }
        await Visitor.Refuses(Refusals.SignInRefused, await SignIn());
        Assert.Equal(AccountState.Locked, (await Line(system)).State);

        Assert.Equal(
            HttpStatusCode.NoContent,
            (await system.Post($"/api/people/{person}/account/unlocking")).StatusCode
        );

        Assert.Equal(HttpStatusCode.OK, (await SignIn()).StatusCode);
        await Visitor.Refuses(Refusals.AccountNotLocked, await system.Post($"/api/people/{person}/account/unlocking"));
    }

    [Fact]
    public async Task OnlyTheSystemAdministratorOfTheBody_KeepsAccounts()
    {
        var person = await house.Person(name, Changshu);
        var security = await Administrator(Role.SecurityAdministrator, Changshu);
        var elsewhere = await Administrator(Role.SystemAdministrator, new("320583"));

        foreach (var act in new[] { "closing", "reopening", "unlocking" })
        {
            await Visitor.Refuses(Refusals.NotAllowed, await security.Post($"/api/people/{person}/account/{act}"));
            await Visitor.Refuses(Refusals.NotFound, await elsewhere.Post($"/api/people/{person}/account/{act}"));
        }
        await Visitor.Refuses(Refusals.NotFound, await elsewhere.Get("/api/accounts?body=320581"));
        var me = await security.Get<Me>("/api/me");
        await Visitor.Refuses(Refusals.NotAllowed, await security.Post($"/api/people/{me.Person}/account/closing"));
    }

    [Fact]
    public async Task List_SaysHowEachAccountStands_FromTheBodyAboveToo()
    {
        await house.Person(name, Changshu, house.Role(Role.Supervision, Changshu));
        await house.SignedIn(name);
        var city = await Administrator(Role.SystemAdministrator, new("320500"));

        var line = await Line(city, "body=320500&below=true&");
        Assert.Equal((AccountState.Open, true, false), (line.State, line.SecondFactor, line.WithoutRole));
        Assert.Equal(house.Clock.GetUtcNow(), line.SignedInAt);
        Assert.Equal("常熟市", line.BodyName);
        Assert.DoesNotContain(
            (await city.Get<Page<AccountLine>>($"/api/accounts?body=320500&search={name}")).Items,
            one => one.UserName == name
        );
        await Visitor.Refuses(Refusals.WrongValue.At("after"), await city.Get("/api/accounts?body=320500&after=!"));
    }

    [Fact]
    public async Task WhoIsNotNeededAnyMore_IsListed_AndClosed_ButNoAdministratorInOffice()
    {
        var unused = await house.Person(name, Changshu, house.Role(Role.Supervision, Changshu));
        var idle = await house.Person(name + "无任职", Changshu);
        var used = await house.Person(name + "在用", Changshu, house.Role(Role.Supervision, Changshu));
        await Administrator(Role.SecurityAdministrator, Changshu);
        house.Clock.Advance(TimeSpan.FromDays(181));
        await house.SignedIn(name + "无任职");
        await house.SignedIn(name + "在用");
        var system = await Administrator(Role.SystemAdministrator, Changshu);
        Assert.True((await Line(system)).Unused);

        await house.Get<AccountDisuse>().Close(CancellationToken.None);

        var closed = await system.Get<Page<AccountLine>>($"/api/accounts?body=320581&sift=Closed&search={name}");
        Assert.Equal(
            [(unused, ClosingReason.Unused), (idle, ClosingReason.WithoutRole)],
            closed.Items.Select(one => (one.Person, one.ClosedWhy!.Value)).OrderBy(one => one.Person != unused)
        );
        Assert.DoesNotContain(closed.Items, one => one.Person == used);
    }

    private async Task<AccountLine> Line(Visitor administrator, string of = "body=320581&") =>
        Assert.Single(
            (await administrator.Get<Page<AccountLine>>($"/api/accounts?{of}search={name}")).Items,
            one => one.UserName == name
        );

    private Task<HttpResponseMessage> SignIn(string password = AccountHouse.Password) =>
        house.Browser().Post("/api/sign-in", new { userName = name, password });

    private async Task<Visitor> Administrator(Role role, BodyCode body)
    {
        await house.Person(role + name, body, house.Role(role, body));
        return await house.SignedIn(role + name);
    }
}
