using Microsoft.Playwright;

namespace ZhengXie.Linked.Bench.Start;

/// <summary>The machine's own browser (浏览器), which says itself when it first painted a page.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private const int Windows = 5;

    // The demo's password stands on its page.
    private const string Password = "Linked-Demo-2025";

    private const string FirstPaint = """
        () => new Promise(seen => new PerformanceObserver((list, observer) => {
          const painted = list.getEntriesByName('first-contentful-paint')[0];
          if (painted) { observer.disconnect(); seen(painted.startTime); }
        }).observe({ type: 'paint', buffered: true }))
        """;

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    // Where there is no card, imitating one takes a third of the browser's processor time.
    private static readonly string[] Arguments = ["--lang=zh-CN", "--no-sandbox", "--disable-gpu"];

    private readonly IPlaywright playwright;
    private readonly IBrowser browser;
    private readonly Uri address;

    private Chromium(IPlaywright playwright, IBrowser browser, Uri address) =>
        (this.playwright, this.browser, this.address) = (playwright, browser, address);

    /// <summary>Where it is; none if it is not installed.</summary>
    public static string? Path { get; } =
        (
            from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')
            from name in Names
            select System.IO.Path.Combine(folder, name)
        ).FirstOrDefault(File.Exists);

    /// <summary>The pages that are looked at, and as whom.</summary>
    public static IReadOnlyList<(string Page, string? UserName)> Pages { get; } =
    [("/sign-in", null), ("/desk/320581", "320581.编辑")];

    /// <summary>Opens it on a house.</summary>
    public static async Task<Chromium> Open(string path, Uri address)
    {
        var driver = await Playwright.CreateAsync();
        var opened = await driver.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Arguments });
        return new(driver, opened, address);
    }

    /// <summary>Milliseconds from asking for the page to its first content, each time in a window that has kept nothing.</summary>
    /// <param name="page">The page.</param>
    /// <param name="userName">Who is signed in; nobody if none.</param>
    public async Task<IReadOnlyList<double>> FirstPaints(string page, string? userName)
    {
        var painted = new List<double>();
        for (var window = 0; window < Windows; window++)
        {
            await using var context = await browser.NewContextAsync(
                new()
                {
                    BaseURL = address.ToString(),
                    ViewportSize = new() { Width = 1366, Height = 768 },
                }
            );
            if (userName is not null)
            {
                var typed = new { userName, password = Password };
                var answer = await context.APIRequest.PostAsync("/api/sign-in", new() { DataObject = typed });
                if (!answer.Ok)
                {
                    throw new InvalidOperationException($"{userName} cannot sign in: {await answer.TextAsync()}");
                }
            }
            var opened = await context.NewPageAsync();
            await opened.GotoAsync(page);
            painted.Add(await opened.EvaluateAsync<double>(FirstPaint));
        }
        return painted;
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}
