using System.Net.WebSockets;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.CommandLine;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>Plays story S03 against a running gateway with the demo on (演示播放), and prints what every page hears.</summary>
public sealed class PlayCommand : IConsoleCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <inheritdoc/>
    public string Name => "play";

    /// <inheritdoc/>
    public string Summary => "在运行中的演示系统上播放故事 S03：play [地址，默认 http://127.0.0.1:5080]";

    /// <inheritdoc/>
    public async Task<int> Run(string[] arguments, TextWriter output, CancellationToken cancellation)
    {
        var address = new Uri(arguments is [var given, ..] ? given : "http://127.0.0.1:5080");
        using var http = new HttpClient { BaseAddress = address };
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        var steps = new List<StoryStep>();
        await using var story = new StoryS03(
            async account =>
                await Screen.Open(
                    await Player.SignIn(account, http, Connect, TimeProvider.System, patience.Token),
                    patience.Token
                ),
            step =>
            {
                steps.Add(step);
                StoryPrint.Step(step, steps.Count, output);
            },
            today
        );
        try
        {
            await story.Play(patience.Token);
            StoryPrint.Lineage(await story.Author.Player.Lineage(story.Report, patience.Token), output);
            StoryPrint.Timings(steps, output);
            return 0;
        }
        catch (Exception exception) when (exception is PlayException or HttpRequestException or WebSocketException)
        {
            await output.WriteLineAsync("故事中断：" + exception.Message);
            return 1;
        }
    }

    private static async Task<WebSocket> Connect(Uri address, string token, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", "Bearer " + token);
        await socket.ConnectAsync(address, cancellation);
        return socket;
    }
}
