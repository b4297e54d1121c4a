using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.Tests.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.SignIns;

/// <summary>The whole house as it comes out of the box: posts show two factors at sign-in, a quarter of an hour is idle.</summary>
public sealed class SessionHouse : IAsyncLifetime
{
    private static readonly TimeSpan NextCode = TimeSpan.FromSeconds(30);

    private readonly List<HttpClient> clients = [];

    public LinkedHouse House { get; } = new() { Settings = ["--Accounts:SecondFactorAtSignIn=Posts"] };

    public Task InitializeAsync() => House.InitializeAsync();

    public async Task DisposeAsync()
    {
        clients.ForEach(client => client.Dispose());
        await House.DisposeAsync();
    }

    /// <summary>A browser: keeps cookies, carries the header that pages of this house send.</summary>
    public Visitor Browser(string? userAgent = null)
    {
        var client = new HttpClient(new HttpClientHandler { UseCookies = true }) { BaseAddress = House.Address };
        client.DefaultRequestHeaders.Add(PageGuard.Header, "fetch");
        if (userAgent is not null)
        {
            client.DefaultRequestHeaders.Add("User-Agent", userAgent);
        }
        clients.Add(client);
        return new(client);
    }

    /// <summary>A device with a cookie that lasts: a client's own jar goes by the real time, and would drop it.</summary>
    public Visitor Device(string cookie)
    {
        var client = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = House.Address };
        client.DefaultRequestHeaders.Add(PageGuard.Header, "fetch");
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        clients.Add(client);
        return new(client);
    }

    /// <summary>A browser in which the password was accepted, and nothing more was shown.</summary>
    public async Task<Visitor> WithPassword(string userName, string? userAgent = null)
    {
        var browser = Browser(userAgent);
        var answer = await browser.Post("/api/sign-in", new { userName, password = DemoOptions.Password });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return browser;
    }

    /// <summary>A browser in which the account has signed in completely.</summary>
    public async Task<Visitor> SignedIn(string userName, string? userAgent = null)
    {
        var browser = await WithPassword(userName, userAgent);
        if ((await browser.Get<Me>("/api/me")).SecondFactorNeed == SecondFactorNeed.Showing)
        {
            var answer = await browser.Post("/api/step-up", new { code = await Code(userName) });
            Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        }
        return browser;
    }

    /// <summary>A code of the account's telephone that was not shown yet; time passes until there is one.</summary>
    public async Task<string> Code(string userName)
    {
        House.Clock.Advance(NextCode);
        return (await Browser().Get<DemoCode>("/api/demo/totp/" + Uri.EscapeDataString(userName))).Code;
    }
}

/// <summary>The tests that share the house; each has accounts of its own.</summary>
[CollectionDefinition(Name)]
public sealed class SessionRooms : ICollectionFixture<SessionHouse>
{
    public const string Name = "sessions";
}
