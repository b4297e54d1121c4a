using System.Net;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.Accounts;

[Collection(AccountRooms.Name)]
public sealed class PageGuardTests(AccountHouse house)
{
    private static readonly BodyCode Changshu = new("320581");
    private readonly string name = "320581.委员" + Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task ActWithACookie_WithoutTheHeader_IsRefused()
    {
        var browser = await SignedIn();
        browser.Client.DefaultRequestHeaders.Remove(PageGuard.Header);

        await Visitor.Refuses(Refusals.ForeignOrigin, await browser.Post("/api/sign-out"));
    }

    [Fact]
    public async Task ReadWithACookie_NeedsNoHeader()
    {
        var browser = await SignedIn();
        browser.Client.DefaultRequestHeaders.Remove(PageGuard.Header);

        Assert.Equal(HttpStatusCode.OK, (await browser.Get("/api/me")).StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Act_OfAnotherSitesPage_IsRefused(string header, string value)
    {
        var browser = await SignedIn();
        browser.Client.DefaultRequestHeaders.Add(header, value);

        await Visitor.Refuses(Refusals.ForeignOrigin, await browser.Post("/api/sign-out"));
    }

    [Fact]
    public async Task SignIn_FromAnotherSitesPage_IsRefused()
    {
        await house.Person(name, Changshu);
        var browser = house.Browser();
        browser.Client.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");

        var answer = await browser.Post("/api/sign-in", new { userName = name, password = AccountHouse.Password });

        await Visitor.Refuses(Refusals.ForeignOrigin, answer);
    }

    [Fact]
    public async Task Act_OfOurOwnPage_IsDone()
    {
        var browser = await SignedIn();
        browser.Client.DefaultRequestHeaders.Add("Origin", house.Address.GetLeftPart(UriPartial.Authority));
        browser.Client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");

        Assert.Equal(HttpStatusCode.NoContent, (await browser.Post("/api/sign-out")).StatusCode);
    }

    private async Task<Visitor> SignedIn()
    {
        await house.Person(name, Changshu);
        return await house.SignedIn(name);
    }
}
