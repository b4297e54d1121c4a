using Microsoft.Playwright;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>
/// The whole gateway with the demo on a database of its own, and one Chromium whose windows each have cookies of their own.
/// </summary>
public sealed class BrowserHouse : IAsyncLifetime
{
    // Where there is no card, imitating one takes a third of the browser's processor time.
    private static readonly string[] WithoutGraphicsCard =
    [
        "--disable-gpu",
        "--disable-gpu-compositing",
        "--disable-gpu-rasterization",
        "--disable-software-rasterizer",
    ];

    private readonly List<Window> open = [];
    private readonly Dictionary<string, Player> people = new(StringComparer.Ordinal);
    private RunningGateway gateway = null!;
    private IPlaywright playwright = null!;
    private IBrowser browser = null!;

    /// <summary>The gateway, which a test may stop and start.</summary>
    public RunningGateway Gateway => gateway;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(Lateness.Patience);
        gateway = await RunningGateway.Open();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.Path, Args = ["--lang=zh-CN", "--no-sandbox", .. WithoutGraphicsCard] }
        );
    }

    public async Task DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
        await gateway.DisposeAsync();
    }

    /// <summary>Opens a window in which nobody is signed in.</summary>
    public Task<Window> Open(Glass glass) => Open(gateway.Address, glass);

    /// <summary>Opens a window on another house.</summary>
    public async Task<Window> Open(Uri address, Glass glass)
    {
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = address.ToString(),
                ViewportSize = new() { Width = glass.Width, Height = glass.Height },
                Locale = "zh-CN",
                TimezoneId = "Asia/Shanghai",
                ReducedMotion = ReducedMotion.NoPreference,
            }
        );
        await Lateness.Of(context);
        var window = new Window(await context.NewPageAsync(), gateway.Time);
        open.Add(window);
        return window;
    }

    /// <summary>Opens a window in which an account of the demo is signed in.</summary>
    public async Task<Window> Open(string userName, Glass glass)
    {
        var window = await Open(glass);
        await window.ComeIn(userName);
        return window;
    }

    /// <summary>Somebody who acts without a window, signed in once in a test.</summary>
    public async Task<Player> Person(string userName)
    {
        if (!people.TryGetValue(userName, out var person))
        {
            people.Add(userName, person = await gateway.Player(userName));
        }
        return person;
    }

    /// <summary>Lets so much time pass that whoever acted without a window must sign in again.</summary>
    public void Pass(TimeSpan span)
    {
        people.Clear();
        gateway.Time.Advance(span);
    }

    /// <summary>
    /// Closes every window, so that none of them hears the next test; and forgets who acted without one, whose session may end
    /// with the time that a test lets pass.
    /// </summary>
    public async Task CloseWindows()
    {
        foreach (var window in open)
        {
            await window.Page.Context.CloseAsync();
        }
        open.Clear();
        people.Clear();
    }
}

/// <summary>The size of a window.</summary>
/// <param name="Width">Pixels across.</param>
/// <param name="Height">Pixels down.</param>
/// <param name="Name">What a picture of it is called.</param>
public sealed record Glass(int Width, int Height, string Name)
{
    /// <summary>An office computer.</summary>
    public static Glass Desk { get; } = new(1366, 768, "desk");

    /// <summary>A screen on a wall.</summary>
    public static Glass Wall { get; } = new(1920, 1080, "wall");

    /// <summary>A telephone.</summary>
    public static Glass Phone { get; } = new(390, 844, "phone");
}
