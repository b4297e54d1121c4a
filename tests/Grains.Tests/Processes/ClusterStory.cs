using Xunit.Abstractions;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>What the tests of this room have in common: a house, an editor's page at each gateway, and callers.</summary>
/// <param name="output">Told the figures.</param>
[Collection(ProcessesCollection.Name)]
public abstract class ClusterStory(ITestOutputHelper output) : IAsyncLifetime
{
    // In none of the stories: an account that signs in again and again ends its oldest sessions.
    private protected const string Editor = "320581.编辑B";
    private const int AfterReopening = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private Screen[] screens = [];

    private protected ClusterHouse House { get; private set; } = null!;

    private protected Callers Callers { get; private set; } = null!;

    /// <summary>How many call.</summary>
    private protected virtual int Many => Callers.Usual;

    /// <summary>Opens the house, the pages, and lets the callers begin.</summary>
    public virtual async Task InitializeAsync()
    {
        House = await OpenHouse();
        screens = await Task.WhenAll(House.OpenScreen(Editor, 0), House.OpenScreen(Editor, 1));
        Callers = await Callers.Begin(House, Many);
    }

    /// <summary>Says the figures, and closes.</summary>
    public virtual async Task DisposeAsync()
    {
        output.WriteLine(Callers?.ToString() ?? "Nobody called.");
        foreach (var screen in screens)
        {
            await screen.DisposeAsync();
        }
        Callers?.Dispose();
        await (House?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private protected virtual async Task<ClusterHouse> OpenHouse() => await ClusterHouse.Open(await Ground.Copied());

    private protected void Say(string line) => output.WriteLine(line);

    /// <summary>The page at a gateway, or another in its place.</summary>
    private protected Screen ScreenAt(int gateway) => screens[gateway];

    /// <summary>
    /// Brings the pages up to date, which nobody looked at for minutes, and opens those anew that have lost their line, as a browser does by
    /// itself. What is acknowledged from then on must reach them.
    /// </summary>
    private protected async Task CatchUp()
    {
        for (var page = 0; page < screens.Length; page++)
        {
            if (screens[page].Lost.IsCompleted)
            {
                Say($"Page {page} has lost its line: {screens[page].Broken?.Message ?? "closed in order"}");
                await Reopen(page, page);
            }
            using var patience = new CancellationTokenSource(Patience);
            await screens[page].CatchUp(patience.Token);
        }
        await Callers.More(AfterReopening);
    }

    /// <summary>Puts a page in the place of one that hears nothing any more.</summary>
    private protected async Task Reopen(int gateway, int at)
    {
        await screens[gateway].DisposeAsync();
        screens[gateway] = await House.OpenScreen(Editor, at);
    }

    /// <summary>The callers go; both pages hear of the last report, and the record holds what was acknowledged.</summary>
    private protected async Task EndWell()
    {
        await Callers.End();
        var last = Callers.Acknowledged.Last(act => act.Writer.StartsWith("320581", StringComparison.Ordinal));
        using var patience = new CancellationTokenSource(Patience);
        await Task.WhenAll(
            screens.Select(screen => screen.Hear("report.submitted", last.Receipt.Subject, 0, patience.Token))
        );
        await Checker.Check(House, Callers.Acknowledged);
    }
}
