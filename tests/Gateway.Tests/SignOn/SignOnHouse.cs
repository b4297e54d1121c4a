using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Contracts.SignOn;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Demo;
using ZhengXie.Linked.Gateway.SignOn;
using ZhengXie.Linked.Gateway.Tests.Accounts;

namespace ZhengXie.Linked.Gateway.Tests.SignOn;

/// <summary>The whole house with an outer provider beside it; posts show two factors at sign-in.</summary>
public sealed class SignOnHouse : IAsyncLifetime
{
    private readonly List<HttpClient> clients = [];
    private readonly SwitchedExchange exchange = new();
    private Provider provider = null!;

    public LinkedHouse House { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        provider = await Provider.Open();
        House = new()
        {
            Settings =
            [
                "--Accounts:SecondFactorAtSignIn=Posts",
                "--SignOn:Provider=outside",
                "--SignOn:Name=政务微信",
                $"--SignOn:Authorization={provider.Address}authorize",
                $"--SignOn:Token={provider.Address}token",
                $"--SignOn:User={provider.Address}user",
                "--SignOn:ClientId=" + Provider.Client,
                "--SignOn:ClientSecret=" + Provider.Secret,
            ],
            Replace = services => services.AddSingleton<ITokenExchange>(exchange),
        };
        await House.InitializeAsync();
        exchange.Now = Plain();
    }

    public async Task DisposeAsync()
    {
        clients.ForEach(client => client.Dispose());
        await House.DisposeAsync();
        await provider.DisposeAsync();
    }

    /// <summary>Has the house speak another way with the provider, until told otherwise.</summary>
    public IDisposable SpeakingAsWorkWechat()
    {
        var former = exchange.Now;
        exchange.Now = new WorkWechatExchange(Client(provider.Address));
        return new Undo(() => exchange.Now = former);
    }

    /// <summary>A browser: keeps cookies, and follows links only when told to.</summary>
    public Visitor Browser()
    {
        var client = Client(House.Address);
        client.DefaultRequestHeaders.Add(PageGuard.Header, "fetch");
        return new(client);
    }

    /// <summary>A browser in which the password was accepted.</summary>
    public async Task<Visitor> WithPassword(string userName)
    {
        var browser = Browser();
        var answer = await browser.Post("/api/sign-in", new { userName, password = DemoOptions.Password });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        return browser;
    }

    /// <summary>Binds the signed-in account to what the provider calls that; the page on which the browser ends.</summary>
    public async Task<string> Bind(Visitor browser, string subject) =>
        await ComeBack(
            browser,
            await AtProvider(
                await browser.Post("/api/sign-on/binding", new { password = DemoOptions.Password }),
                subject
            )
        );

    /// <summary>Signs on in the browser; the page on which it ends.</summary>
    public async Task<string> SignOn(Visitor browser, string subject, string to = "/home") =>
        await ComeBack(browser, await AtProvider(await browser.Post("/api/sign-on", new { to }), subject));

    /// <summary>What the provider answers to a browser that was sent there: where it is sent back to.</summary>
    public async Task<Uri> AtProvider(HttpResponseMessage sent, string subject)
    {
        Assert.True(sent.IsSuccessStatusCode, await sent.Content.ReadAsStringAsync());
        var address = (await Visitor.Read<SignOnAddress>(sent)).Address;
        provider.Subject = subject;
        var answer = await Client(provider.Address).GetAsync(new Uri(address));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!;
    }

    /// <summary>Follows the way back; the page on which the browser ends.</summary>
    public static async Task<string> ComeBack(Visitor browser, Uri back)
    {
        var answer = await browser.Client.GetAsync(back);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    private PlainExchange Plain() => new(House.Services.GetRequiredService<SignOnSettings>());

    private HttpClient Client(Uri address)
    {
        var handler = new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false };
        var client = new HttpClient(new CookieJar(handler)) { BaseAddress = address };
        clients.Add(client);
        return client;
    }

    private sealed class SwitchedExchange : ITokenExchange
    {
        public ITokenExchange Now { get; set; } = null!;

        public Task<OuterIdentity?> Exchange(BroughtCode brought, CancellationToken cancellation) =>
            Now.Exchange(brought, cancellation);
    }

    private sealed class Undo(Action back) : IDisposable
    {
        public void Dispose() => back();
    }
}
