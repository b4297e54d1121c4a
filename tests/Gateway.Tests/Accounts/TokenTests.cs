using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

[Collection(AccountRooms.Name)]
public sealed class TokenTests(AccountHouse house)
{
    private static readonly BodyCode Changshu = new("320581");
    private readonly string name = "320581.签发" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task Token_OpensTheSameDoorsAsTheCookie_WithoutAPagesHeader()
    {
        var person = await house.Person(name, Changshu);
        var (access, _) = await Tokens();

        using var program = Program(access);
        var me = await new Visitor(program).Get<Me>("/api/me");

        Assert.Equal(person, me.Person);
        Assert.Equal(HttpStatusCode.NoContent, (await new Visitor(program).Post("/api/sign-out")).StatusCode);
        await Visitor.Refuses(Refusals.SignedOut, await new Visitor(program).Get("/api/me"));
    }

    [Fact]
    public async Task Token_AfterAQuarterOfAnHour_MustBeRenewed()
    {
        await house.Person(name, Changshu);
        var (access, refresh) = await Tokens();
        using var old = Program(access);
        house.Clock.Advance(TimeSpan.FromMinutes(8));
        Assert.Equal(HttpStatusCode.OK, (await new Visitor(old).Get("/api/me")).StatusCode);
        house.Clock.Advance(TimeSpan.FromMinutes(8));

        Assert.Equal(HttpStatusCode.Unauthorized, (await new Visitor(old).Get("/api/me")).StatusCode);
        var renewed = await house.Browser().Post("/api/token/renewals", new { refreshToken = refresh });

        using var program = Program(await Access(renewed));
        Assert.Equal(HttpStatusCode.OK, (await new Visitor(program).Get("/api/me")).StatusCode);
    }

    [Fact]
    public async Task Renewal_AfterSignOutOrOfSomethingElse_IsRefused()
    {
        await house.Person(name, Changshu);
        var (access, refresh) = await Tokens();
        using var program = Program(access);
        await new Visitor(program).Post("/api/sign-out");

        await Visitor.Refuses(Refusals.TokenRefused, await Renew(refresh));
        await Visitor.Refuses(Refusals.TokenRefused, await Renew(access));
        await Visitor.Refuses(Refusals.TokenRefused, await Renew("nonsense"));
    }

    [Fact]
    public async Task Token_ForAWrongPassword_IsRefused()
    {
        await house.Person(name, Changshu);

        var answer = await house.Browser().Post("/api/token", new { userName = name, password = "wrong" });

        await Visitor.Refuses(Refusals.SignInRefused, answer);
    }

    [Fact]
    public async Task Token_OfAnotherHouse_IsNobodys()
    {
        await house.Person(name, Changshu);
        var (access, _) = await Tokens();
        await using var other = await AccountHouse.Open(demo: true);

        using var program = new HttpClient { BaseAddress = other.Address };
        program.DefaultRequestHeaders.Authorization = new("Bearer", access);

        await Visitor.Refuses(Refusals.SignedOut, await new Visitor(program).Get("/api/me"));
    }

    [Fact]
    public void CookieAndToken_AreOpenedOnceInAWhile()
    {
        var cookie = house.Get<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        var token = house.Get<IOptionsMonitor<BearerTokenOptions>>().Get(IdentityConstants.BearerScheme);

        Assert.IsType<RememberingSeal>(cookie.TicketDataFormat);
        Assert.IsType<RememberingSeal>(token.BearerTokenProtector);
    }

    [Fact]
    public async Task Cookie_ShownAsAToken_IsNobodys()
    {
        await house.Person(name, Changshu);
        var browser = house.Browser();
        var answer = await browser.Post("/api/sign-in", new { userName = name, password = AccountHouse.Password });
        await browser.Get<Me>("/api/me");
        var cookie = answer
            .Headers.GetValues("Set-Cookie")
            .Single(one => one.StartsWith(AccountDoors.Cookie, StringComparison.Ordinal));

        using var program = Program(cookie.Split(';')[0][(AccountDoors.Cookie.Length + 1)..]);

        await Visitor.Refuses(Refusals.SignedOut, await new Visitor(program).Get("/api/me"));
    }

    private async Task<(string Access, string Refresh)> Tokens()
    {
        var answer = await house
            .Browser()
            .Post("/api/token", new { userName = name, password = AccountHouse.Password });
        var tokens = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (tokens.GetProperty("accessToken").GetString()!, tokens.GetProperty("refreshToken").GetString()!);
    }

    private Task<HttpResponseMessage> Renew(string token) =>
        house.Browser().Post("/api/token/renewals", new { refreshToken = token });

    private static async Task<string> Access(HttpResponseMessage answer) =>
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString()!;

    private HttpClient Program(string access) =>
        new()
        {
            BaseAddress = house.Address,
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", access) },
        };
}
