using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

[Collection(AccountRooms.Name)]
public sealed class PasswordTests(AccountHouse house)
{
    private const string Next = "Another-Longone-7";
    private static readonly BodyCode Changshu = new("320581");
    private readonly string name = "320581.主席" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task OneTimePassword_OpensNothingButItsOwnChange()
    {
        var browser = await WithOneTimePassword();

        await Visitor.Refuses(Refusals.PasswordChangeNeeded, await browser.Visitor.Get("/api/bodies"));
        await Visitor.Refuses(
            Refusals.PasswordChangeNeeded,
            await browser.Visitor.Post("/api/step-up", new { code = "1" })
        );
        Assert.True((await browser.Visitor.Get<Me>("/api/me")).MustChangePassword);
        var changed = await browser.Visitor.Post("/api/password", new { current = browser.Password, next = Next });

        Assert.Equal(HttpStatusCode.NoContent, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.Visitor.Get("/api/bodies")).StatusCode);
        Assert.False((await browser.Visitor.Get<Me>("/api/me")).MustChangePassword);
    }

    [Fact]
    public async Task Change_EndsTheOtherSessions_NotThisOne()
    {
        await house.Person(name, Changshu);
        var (here, there) = (await house.SignedIn(name), await house.SignedIn(name));

        await here.Post("/api/password", new { current = AccountHouse.Password, next = Next });

        Assert.Equal(HttpStatusCode.OK, (await here.Get("/api/me")).StatusCode);
        await Visitor.Refuses(Refusals.SignedOut, await there.Get("/api/me"));
        Assert.Equal(HttpStatusCode.OK, (await (await house.SignedIn(name, Next)).Get("/api/me")).StatusCode);
    }

    [Theory]
    [InlineData("Short-1")]
    [InlineData("alllowercase-1")]
    [InlineData("ALLUPPERCASE-1")]
    [InlineData("Without-Digits")]
    [InlineData("Aa1Aa1Aa1Aa1")]
    [InlineData(AccountHouse.Password)]
    public async Task Change_ToAWeakOne_IsRefused(string next)
    {
        await house.Person(name, Changshu);
        var browser = await house.SignedIn(name);

        var answer = await browser.Post("/api/password", new { current = AccountHouse.Password, next });

        await Visitor.Refuses(Refusals.PasswordWeak, answer);
        Assert.Equal(HttpStatusCode.OK, (await (await house.SignedIn(name)).Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task Change_ToTheUserNameOrToAnEndlessOne_IsRefused()
    {
        var latin = "Member-9-" + Guid.NewGuid().ToString("N")[..8];
        await house.Person(latin, Changshu);
        var browser = await house.SignedIn(latin);

        foreach (var next in new[] { latin + "!", "Aa1-" + new string('x', 120) + "bcdef" })
        {
            var answer = await browser.Post("/api/password", new { current = AccountHouse.Password, next });
            await Visitor.Refuses(Refusals.PasswordWeak, answer);
        }
    }

    [Fact]
    public async Task Change_WithAWrongPresentOne_IsRefused_AndFiveOfThemLockTheAccount()
    {
        await house.Person(name, Changshu);
        var browser = await house.SignedIn(name);

        for (var tried = 0; tried < 5; tried++)
        {
            await Visitor.Refuses(
                Refusals.PasswordWrong,
                await browser.Post("/api/password", new { current = "wrong", next = Next })
            );
        }
        var right = await browser.Post("/api/password", new { current = AccountHouse.Password, next = Next });
        await Visitor.Refuses(Refusals.SignedOut, right);
        var again = await house
            .Browser()
            .Post("/api/sign-in", new { userName = name, password = AccountHouse.Password });
        await Visitor.Refuses(Refusals.SignInRefused, again);
    }

    [Fact]
    public async Task Change_ToACommonOne_IsRefused()
    {
        await house.Person(name, Changshu);
        var browser = await house.SignedIn(name);

        var answer = await Change(browser, AccountHouse.Password, "Admin@123456");

        await Visitor.Refuses(Refusals.PasswordCommon, answer);
    }

    [Fact]
    public async Task Change_ToOneOfTheLastFive_IsRefused_AndToAnOlderOneIsNot()
    {
        await house.Person(name, Changshu);
        var browser = await house.SignedIn(name);
        string[] passwords = [AccountHouse.Password, .. Enumerable.Range(1, 6).Select(one => $"Another-Longone-{one}")];
        foreach (var (current, next) in passwords.Zip(passwords.Skip(1)))
        {
            house.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.Equal(HttpStatusCode.NoContent, (await Change(browser, current, next)).StatusCode);
        }

        await Visitor.Refuses(Refusals.PasswordUsedBefore, await Change(browser, passwords[6], passwords[5]));
        await Visitor.Refuses(Refusals.PasswordUsedBefore, await Change(browser, passwords[6], passwords[1]));
        Assert.Equal(HttpStatusCode.NoContent, (await Change(browser, passwords[6], passwords[0])).StatusCode);
    }

    [Fact]
    public async Task Password_OlderThanNinetyDays_OpensNothingButItsOwnChange()
    {
        await house.Person(name, Changshu);
        var browser = await house.SignedIn(name);
        var until = (await browser.Get<Me>("/api/me")).PasswordUntil!.Value;
        Assert.Equal(house.Clock.GetUtcNow().AddDays(90), until);
        house.Clock.Advance(TimeSpan.FromDays(89));
        Assert.Equal(HttpStatusCode.OK, (await (await house.SignedIn(name)).Get("/api/bodies")).StatusCode);

        house.Clock.Advance(TimeSpan.FromDays(1));
        var late = await house.SignedIn(name);
        await Visitor.Refuses(Refusals.PasswordChangeNeeded, await late.Get("/api/bodies"));
        Assert.Equal(HttpStatusCode.NoContent, (await Change(late, AccountHouse.Password, Next)).StatusCode);

        Assert.Equal(HttpStatusCode.OK, (await late.Get("/api/bodies")).StatusCode);
        Assert.Equal(house.Clock.GetUtcNow().AddDays(90), (await late.Get<Me>("/api/me")).PasswordUntil);
    }

    private static Task<HttpResponseMessage> Change(Visitor browser, string current, string next) =>
        browser.Post("/api/password", new { current, next });

    private async Task<(Visitor Visitor, string Password)> WithOneTimePassword()
    {
        var administrator = await Administrator(Role.SystemAdministrator);
        var registered = await administrator.Post("/api/people", new { body = "320581", details = new { name } });
        var person = (await Visitor.Read<Receipt>(registered)).Subject;
        var answer = await administrator.Post($"/api/people/{person}/account", new { userName = name });
        var opened = await Visitor.Read<AccountOpened>(answer);
        return (await house.SignedIn(name, opened.OneTimePassword), opened.OneTimePassword);
    }

    private async Task<Visitor> Administrator(Role role)
    {
        await house.Person(role + name, Changshu, house.Role(role, Changshu));
        return await house.SignedIn(role + name);
    }
}
