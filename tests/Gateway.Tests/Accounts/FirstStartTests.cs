using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

public sealed class FirstStartTests
{
    private const string Next = "Another-Longone-7";

    [Fact]
    public async Task FirstStart_ShowsThreeOneTimePasswords_OnceAndForThreeSeparatePeople()
    {
        await using var house = await AccountHouse.Open(demo: false);
        var shown = OneTimePasswords.In(house.Console);

        var roles = new List<Role>();
        foreach (var (name, password) in shown)
        {
            var browser = await house.SignedIn(name, password);
            var me = await browser.Get<Me>("/api/me");
            Assert.True(me.MustChangePassword);
            roles.Add(Assert.Single(me.Grants).Role);
        }

        Assert.Equal([Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator], roles);
        Assert.Equal(3216, house.Get<BodyDirectory>().Current.Count);
        await using var second = new StringWriter();
        await house.Get<FirstStart>().Run(demo: false, second, CancellationToken.None);
        Assert.Empty(second.ToString());
    }

    [Fact]
    public async Task FirstStart_ThatBrokeOffBeforeTheAccounts_IsBegunAgain()
    {
        await using var house = await AccountHouse.Open(demo: false);
        await using (var command = house.Database.Owner.CreateCommand("DELETE FROM identity.accounts"))
        {
            await command.ExecuteNonQueryAsync();
        }
        house.Clock.Advance(TimeSpan.FromDays(1));
        await using var console = new StringWriter();

        await house.Get<FirstStart>().Run(demo: false, console, CancellationToken.None);

        var password = OneTimePasswords.In(console)["system"];
        var me = await (await house.SignedIn("system", password)).Get<Me>("/api/me");
        Assert.Equal(Role.SystemAdministrator, Assert.Single(me.Grants).Role);
    }

    [Fact]
    public async Task Demo_OpensNoAdministrators()
    {
        await using var house = await AccountHouse.Open(demo: true);

        Assert.Empty(house.Console.ToString());
        var answer = await house.Browser().Post("/api/sign-in", new { userName = "system", password = Next });
        await Visitor.Refuses(Refusals.SignInRefused, answer);
    }

    [Fact]
    public async Task FromTheThree_AnEditorComesToBe()
    {
        await using var house = await AccountHouse.Open(demo: false);
        var system = await Administrator(house, "system");
        var security = await Administrator(house, "security");

        var registered = await system.Post("/api/people", new { body = "320581", details = new { name = "编辑甲" } });
        var person = (await Visitor.Read<Contracts.Acts.Receipt>(registered)).Subject;
        var account = await system.Post($"/api/people/{person}/account", new { userName = "320581.编辑" });
        var opened = await Visitor.Read<AccountOpened>(account);
        var role = new
        {
            role = "Editor",
            body = "320581",
            from = "2025-03-03",
        };
        await Visitor.Refuses(Refusals.NotAllowed, await system.Post($"/api/people/{person}/roles", role));
        await Visitor.Refuses(Refusals.StepUpNeeded, await security.Post($"/api/people/{person}/roles", role));
        await StepUp(house, security);
        Assert.Equal(HttpStatusCode.OK, (await security.Post($"/api/people/{person}/roles", role)).StatusCode);

        var editor = await house.SignedIn("320581.编辑", opened.OneTimePassword);
        Assert.Equal(Role.Editor, Assert.Single((await editor.Get<Me>("/api/me")).Grants).Role);
    }

    // A code counts once: after the one that confirms the generator, the next one is waited for.
    private static async Task StepUp(AccountHouse house, Visitor browser)
    {
        var key = await Visitor.Read<EnrolmentKey>(await browser.Post("/api/second-factor", new { password = Next }));
        string Code() => Base32Codes.At(key.Key, house.Clock.GetUtcNow());
        await browser.Post("/api/second-factor/confirmation", new { code = Code() });
        house.Clock.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.OK, (await browser.Post("/api/step-up", new { code = Code() })).StatusCode);
    }

    private static async Task<Visitor> Administrator(AccountHouse house, string name)
    {
        var current = OneTimePasswords.In(house.Console)[name];
        var browser = await house.SignedIn(name, current);
        await browser.Post("/api/password", new { current, next = Next });
        return browser;
    }
}
