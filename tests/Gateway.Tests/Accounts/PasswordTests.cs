using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
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
    public async Task Reset_ByTheSystemAdministrator_EndsEverySession_AndGivesAOneTimePassword()
    {
        var person = await house.Person(name, Changshu);
        var theirs = await house.SignedIn(name);
        var administrator = await Administrator(Role.SystemAdministrator);

        var answer = await administrator.Post($"/api/people/{person}/account/one-time-password");
        var opened = await Visitor.Read<AccountOpened>(answer);

        await Visitor.Refuses(Refusals.SignedOut, await theirs.Get("/api/me"));
        var again = await house.SignedIn(name, opened.OneTimePassword);
        Assert.True((await again.Get<Me>("/api/me")).MustChangePassword);
    }

    [Fact]
    public async Task Reset_ByOthers_IsRefused()
    {
        var person = await house.Person(name, Changshu);
        var security = await Administrator(Role.SecurityAdministrator);
        await house.Person("elsewhere" + name, new("320583"), house.Role(Role.SystemAdministrator, new("320583")));
        var elsewhere = await house.SignedIn("elsewhere" + name);

        await Visitor.Refuses(
            Refusals.NotAllowed,
            await security.Post($"/api/people/{person}/account/one-time-password")
        );
        await Visitor.Refuses(
            Refusals.NotFound,
            await elsewhere.Post($"/api/people/{person}/account/one-time-password")
        );
    }

    private async Task<(Visitor Visitor, string Password)> WithOneTimePassword()
    {
        var person = await house.Person(name, Changshu);
        var administrator = await Administrator(Role.SystemAdministrator);
        var answer = await administrator.Post($"/api/people/{person}/account/one-time-password");
        var opened = await Visitor.Read<AccountOpened>(answer);
        return (await house.SignedIn(name, opened.OneTimePassword), opened.OneTimePassword);
    }

    private async Task<Visitor> Administrator(Role role)
    {
        await house.Person(role + name, Changshu, house.Role(role, Changshu));
        return await house.SignedIn(role + name);
    }
}
