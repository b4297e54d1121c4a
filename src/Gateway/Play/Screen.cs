using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.Options;
using ZhengXie.Linked.Contracts.Feed;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>
/// An open page of one person (一个打开的页面): it joins feeds on the hub, hears that they have grown, and reads what is new
/// over HTTP, as every screen does.
/// </summary>
public sealed class Screen : IAsyncDisposable
{
    private readonly HubConnection hub;
    private readonly ConcurrentDictionary<string, long> read = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<HeardRing> rings = new();
    private readonly SemaphoreSlim heard = new(0);
    private readonly TaskCompletionSource lost = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<HeardRing> rung = [];
    private readonly List<(string Feed, NoticeView Notice)> notices = [];

    private Screen(Player player, HubConnection hub) => (Player, this.hub) = (player, hub);

    /// <summary>Whose page it is.</summary>
    public Player Player { get; }

    /// <summary>Done when the line to the hub has ended, because it broke or because the page was closed.</summary>
    public Task Lost => lost.Task;

    /// <summary>Why it has ended; nothing where one of both sides has closed it in order.</summary>
    public Exception? Broken { get; private set; }

    /// <summary>Opens the page: connects and joins every feed that is the person's.</summary>
    /// <exception cref="InvalidOperationException">A feed could not be joined.</exception>
    public static async Task<Screen> Open(Player player, CancellationToken cancellation)
    {
        var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var connection = new HubConnection(
            new WebSocketConnections(player.OpenSocket),
            new JsonHubProtocol(Options.Create(new JsonHubProtocolOptions())),
            new UriEndPoint(new Uri(player.Address, "/hub")),
            services,
            services.GetRequiredService<ILoggerFactory>()
        );
        var screen = new Screen(player, connection);
        connection.On<string, long>("Ring", screen.Rung);
        connection.Closed += screen.Ended;
        await connection.StartAsync(cancellation);
        foreach (var feed in await player.Feeds(cancellation))
        {
            var answer = await connection.InvokeAsync<JoinAnswer>("Join", feed, cancellation);
            if (!answer.Joined)
            {
                throw new InvalidOperationException($"{player.UserName} cannot join {feed}: {answer.Sentence}");
            }
            screen.read[feed] = answer.Head;
        }
        return screen;
    }

    /// <summary>Waits until a notice of that kind on that report was rung and read; what was heard before is passed over.</summary>
    /// <param name="kind">The kind of notice.</param>
    /// <param name="subject">The report.</param>
    /// <param name="since">The timestamp that the ring is counted from.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<HeardNotice> Hear(string kind, string subject, long since, CancellationToken cancellation)
    {
        while (true)
        {
            var found = notices.FindIndex(entry => entry.Notice.Kind == kind && entry.Notice.Subject == subject);
            if (found >= 0 && RingOf(notices[found].Feed, notices[found].Notice.Number) is { } ring)
            {
                var notice = notices[found].Notice;
                notices.RemoveRange(0, found + 1);
                return new(ring.Feed, notice, Stopwatch.GetElapsedTime(since, ring.At));
            }
            await heard.WaitAsync(cancellation);
            while (rings.TryDequeue(out var next))
            {
                rung.Add(next);
                await Read(next.Feed, cancellation);
            }
        }
    }

    /// <summary>Reads every feed up to its head: a page that nobody looked at for long reads its lists anew instead of all notices.</summary>
    /// <param name="cancellation">Gives up.</param>
    public async Task CatchUp(CancellationToken cancellation)
    {
        foreach (var feed in read.Keys)
        {
            await Read(feed, cancellation);
        }
    }

    /// <summary>Closes the page.</summary>
    public async ValueTask DisposeAsync()
    {
        await hub.DisposeAsync();
        heard.Dispose();
    }

    private void Rung(string feed, long number)
    {
        rings.Enqueue(new(feed, number, Stopwatch.GetTimestamp()));
        heard.Release();
    }

    private Task Ended(Exception? broken)
    {
        Broken = broken;
        lost.TrySetResult();
        return Task.CompletedTask;
    }

    // The ring that told of the notice: the first one at its number or beyond.
    private HeardRing? RingOf(string feed, long number) =>
        rung.Where(ring => ring.Feed == feed && ring.Number >= number).MinBy(ring => ring.Number);

    // Reads after the last number known, page by page: rings may be merged or lost, the numbers have no gaps.
    private async Task Read(string feed, CancellationToken cancellation)
    {
        NoticesView page;
        do
        {
            page = await Player.After(feed, read[feed], cancellation);
            notices.AddRange(page.Notices.Select(notice => (feed, notice)));
            read[feed] = page.Notices.Count > 0 ? page.Notices[^1].Number : page.Head;
        } while (read[feed] < page.Head);
    }

    private sealed record HeardRing(string Feed, long Number, long At);
}

/// <summary>A notice that a screen heard of.</summary>
/// <param name="Feed">On which feed.</param>
/// <param name="Notice">The notice.</param>
/// <param name="After">How long after the act was acknowledged, or before if the ring came first.</param>
public sealed record HeardNotice(string Feed, NoticeView Notice, TimeSpan After);
