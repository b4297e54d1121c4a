using System.Net.WebSockets;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.CommandLine;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>Plays story S03, or S01 with S02, against a running gateway with the demo on (演示播放), and prints what every page hears.</summary>
public sealed class PlayCommand : IConsoleCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <inheritdoc/>
    public string Name => "play";

    /// <inheritdoc/>
    public string Summary => "在运行中的演示系统上播放故事：play [S01|S03] [地址]，默认 S03 和 http://127.0.0.1:5080";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        var research = arguments is ["S01", ..];
        var address = new Uri(
            arguments.FirstOrDefault(given => given.Contains("://", StringComparison.Ordinal))
                ?? "http://127.0.0.1:5080"
        );
        using var http = new HttpClient { BaseAddress = address };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        var steps = new List<StoryStep>();
        Task<Screen> Open(string account) => OpenPage(account, http, patience.Token);
        void Tell(StoryStep step)
        {
            steps.Add(step);
            StoryPrint.Step(step, steps.Count, output);
        }

        try
        {
            await (
                research
                    ? PlayResearch(Open, Tell, today, output, patience.Token)
                    : PlayReport(Open, Tell, today, output, patience.Token)
            );
            StoryPrint.Timings(steps, output);
            return 0;
        }
        catch (Exception exception) when (exception is PlayException or HttpRequestException or WebSocketException)
        {
            await output.WriteLineAsync("故事中断：" + exception.Message);
            return 1;
        }
    }

    private static async Task PlayReport(
        Func<string, Task<Screen>> open,
        Action<StoryStep> tell,
        DateOnly today,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        await using var story = new StoryS03(open, tell, today);
        await story.Play(cancellation);
        StoryPrint.Lineage(await story.Author.Player.Lineage(story.Report, cancellation), output);
    }

    private static async Task PlayResearch(
        Func<string, Task<Screen>> open,
        Action<StoryStep> tell,
        DateOnly today,
        TextWriter output,
        CancellationToken cancellation
    )
    {
        await using var cast = new Cast(open, tell);
        var launched = new StoryS01(cast, today);
        await launched.Play(cancellation);
        await new StoryS02(cast, launched, () => today).Play(cancellation);
        var editor = StoryS01.Editor(StoryS01.City);
        StoryPrint.Figures(
            await cast.Read<CombinedTableView>(editor, launched.Path + "/figures", cancellation),
            output
        );
        StoryPrint.Total(await cast.Read<TotalView>(editor, launched.Path + "/total", cancellation), output);
    }

    private static async Task<Screen> OpenPage(string account, HttpClient http, CancellationToken cancellation) =>
        await Screen.Open(await Player.SignIn(account, http, Connect, TimeProvider.System, cancellation), cancellation);

    private static async Task<WebSocket> Connect(Uri address, string token, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", "Bearer " + token);
        await socket.ConnectAsync(address, cancellation);
        return socket;
    }
}
