using System.Net;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

[Collection(AccountRooms.Name)]
public sealed class SignInTests(AccountHouse house)
{
    private static readonly BodyCode Changshu = new("320581");
    private readonly string name = "320581.编辑" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task SignIn_WithTheRightPassword_TellsWhoOneIs()
    {
        var person = await house.Person(name, Changshu, house.Role(Role.Editor, Changshu));

        var browser = await house.SignedIn(name);
        var me = await browser.Get<Me>("/api/me");

        Assert.Equal((person, name), (me.Person, me.UserName));
        var grant = Assert.Single(me.Grants);
        Assert.Equal((Role.Editor, "常熟市"), (grant.Role, grant.BodyName));
        Assert.Contains("desk:320581", me.Feeds);
        Assert.Null(me.SteppedUpUntil);
    }

    [Fact]
    public async Task SignIn_WithAnotherCaseOfTheName_IsTheSameAccount()
    {
        var person = await house.Person("abc" + name, Changshu);

        var me = await (await house.SignedIn("ABC" + name)).Get<Me>("/api/me");

        Assert.Equal(person, me.Person);
    }

    [Fact]
    public async Task SignIn_UnknownNameWrongPasswordAndLock_AnswerAlike()
    {
        await house.Person(name, Changshu);
        var browser = house.Browser();

        await Visitor.Refuses(Refusals.SignInRefused, await Enter(browser, "nobody." + name, AccountHouse.Password));
        for (var tried = 0; tried < 5; tried++)
        {
            await Visitor.Refuses(Refusals.SignInRefused, await Enter(browser, name, "wrong"));
        }
        await Visitor.Refuses(Refusals.SignInRefused, await Enter(browser, name, AccountHouse.Password));
    }

    [Fact]
    public async Task Lock_AfterFiveFailures_EndsAfterFifteenMinutes()
    {
        await house.Person(name, Changshu);
        var browser = house.Browser();
        for (var tried = 0; tried < 5; tried++)
        {
            await Enter(browser, name, "wrong");
        }

        house.Clock.Advance(TimeSpan.FromMinutes(14));
        Assert.Equal(HttpStatusCode.Unauthorized, (await Enter(browser, name, AccountHouse.Password)).StatusCode);
        house.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.OK, (await Enter(browser, name, AccountHouse.Password)).StatusCode);
    }

    [Fact]
    public async Task Lock_FiftyGuessesAtOnce_AreNoMoreThanFive()
    {
        await house.Person(name, Changshu);
        var browser = house.Browser();

        var guesses = Enumerable
            .Range(0, 50)
            .Select(guess => Enter(browser, name, guess == 49 ? AccountHouse.Password : "wrong"));
        await Task.WhenAll(guesses);

        await using var command = house.Database.Owner.CreateCommand(
            "SELECT failures FROM identity.accounts WHERE user_name = $1"
        );
        command.Parameters.AddWithValue(name);
        Assert.InRange((int)(await command.ExecuteScalarAsync())!, 0, 5);
    }

    [Fact]
    public async Task Failures_AreForgottenAfterASuccess()
    {
        await house.Person(name, Changshu);
        var browser = house.Browser();
        for (var round = 0; round < 3; round++)
        {
            for (var tried = 0; tried < 4; tried++)
            {
                await Enter(browser, name, "wrong");
            }
            Assert.Equal(HttpStatusCode.OK, (await Enter(browser, name, AccountHouse.Password)).StatusCode);
        }
    }

    [Fact]
    public async Task SignOut_EndsTheSession_EvenForACopyOfTheCookie()
    {
        await house.Person(name, Changshu);
        var browser = house.Browser();
        var cookie = (await Enter(browser, name, AccountHouse.Password)).Headers.GetValues("Set-Cookie").Single();

        Assert.Equal(HttpStatusCode.NoContent, (await browser.Post("/api/sign-out")).StatusCode);

        using var copy = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = house.Address };
        copy.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        await Visitor.Refuses(Refusals.SignedOut, await new Visitor(copy).Get("/api/me"));
    }

    [Fact]
    public async Task Cookie_IsOutOfReachOfScriptsAndOtherSites()
    {
        await house.Person(name, Changshu);

        var answer = await Enter(house.Browser(), name, AccountHouse.Password);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Session_EndsAfterTwelveHoursWhateverOneDoes()
    {
        await house.Person(name, Changshu);
        var browser = await house.SignedIn(name);

        for (var begun = TimeSpan.Zero; begun < TimeSpan.FromMinutes(12 * 60 - 10); begun += TimeSpan.FromMinutes(10))
        {
            house.Clock.Advance(TimeSpan.FromMinutes(10));
            var left = await Visitor.Read<SessionLeft>(await browser.Post("/api/session/presence"));
            Assert.Equal(12 * 3600 - (int)(begun.TotalSeconds + 600), left.LongestSeconds);
        }
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        await Visitor.Refuses(Refusals.SignedOut, await browser.Get("/api/me"));
    }

    [Fact]
    public async Task NobodySignedIn_IsRefused() =>
        await Visitor.Refuses(Refusals.SignedOut, await house.Browser().Get("/api/me"));

    [Fact]
    public async Task SignIn_WithoutAName_IsUnreadable() =>
        await Visitor.Refuses(
            Refusals.MissingValue,
            await house.Browser().Post("/api/sign-in", new { password = "x" })
        );

    private static Task<HttpResponseMessage> Enter(Visitor browser, string userName, string password) =>
        browser.Post("/api/sign-in", new { userName, password });
}
