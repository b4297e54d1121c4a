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
    private readonly ConcurrentQueue<(string Feed, long Number, long At)> rung = new();
    private readonly SemaphoreSlim heard = new(0);

    private Screen(Player player, HubConnection hub) => (Player, this.hub) = (player, hub);

    /// <summary>Whose page it is.</summary>
    public Player Player { get; }

    /// <summary>Opens the page: connects and joins every feed that is the person's.</summary>
    /// <exception cref="InvalidOperationException">A feed could not be joined.</exception>
    public static async Task<Screen> Open(Player player, CancellationToken cancellation)
    {
        var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        var hub = new HubConnection(
            new WebSocketConnections(player.OpenSocket),
            new JsonHubProtocol(Options.Create(new JsonHubProtocolOptions())),
            new UriEndPoint(new Uri(player.Address, "/hub")),
            services,
            services.GetRequiredService<ILoggerFactory>()
        );
        var screen = new Screen(player, hub);
        hub.On<string, long>("Ring", screen.Rung);
        await hub.StartAsync(cancellation);
        foreach (var feed in await player.Feeds(cancellation))
        {
            var answer = await hub.InvokeAsync<JoinAnswer>("Join", feed, cancellation);
            if (!answer.Joined)
            {
                throw new InvalidOperationException($"{player.UserName} cannot join {feed}: {answer.Detail}");
            }
            screen.read[feed] = answer.Head;
        }
        return screen;
    }

    /// <summary>
    /// Waits for the ring of a notice of that kind on that report, and reads up to it; what was heard before is passed over.
    /// </summary>
    /// <returns>The notice and how long after the stated moment its ring was heard.</returns>
    public async Task<HeardNotice> Hear(string kind, string subject, long since, CancellationToken cancellation)
    {
        while (true)
        {
            await heard.WaitAsync(cancellation);
            if (!rung.TryDequeue(out var ring))
            {
                continue;
            }
            foreach (var notice in await Read(ring.Feed, cancellation))
            {
                if (notice.Kind == kind && notice.Subject == subject)
                {
                    return new(ring.Feed, notice, Stopwatch.GetElapsedTime(since, ring.At));
                }
            }
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
        rung.Enqueue((feed, number, Stopwatch.GetTimestamp()));
        heard.Release();
    }

    // Reads after the last number known: rings may be merged or lost, the numbers have no gaps.
    private async Task<IReadOnlyList<NoticeView>> Read(string feed, CancellationToken cancellation)
    {
        var page = await Player.After(feed, read[feed], cancellation);
        read[feed] = page.Head;
        return page.Notices;
    }
}

/// <summary>A notice that a screen heard of.</summary>
/// <param name="Feed">On which feed.</param>
/// <param name="Notice">The notice.</param>
/// <param name="After">How long after the act was acknowledged, or before if the ring came first.</param>
public sealed record HeardNotice(string Feed, NoticeView Notice, TimeSpan After);
