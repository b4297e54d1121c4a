using System.Diagnostics;
using System.Net.Sockets;
using ZhengXie.Linked.Contracts.Feed;

namespace ZhengXie.Linked.Bench.Restart;

/// <summary>Reads a page's feeds up to their heads (补读), one question at a time; then counts once.</summary>
/// <param name="place">Who asks whom.</param>
/// <param name="count">Counts what is asked.</param>
internal sealed class Reader(ScreenPlace place, RequestCount count) : IDisposable
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(15);

    private readonly Asking asking = new(place.Server, place.From, place.Token, count);
    private FollowedFeed[] feeds = [];
    private int reading;
    private long caughtUp;

    /// <summary>What is followed.</summary>
    public IReadOnlyList<FollowedFeed> Feeds => feeds;

    /// <summary>Timestamp at which everything was read; 0 while something is not.</summary>
    public long CaughtUp => Volatile.Read(ref caughtUp);

    /// <summary>What was wrong, if anything was.</summary>
    public Exception? Fault { get; private set; }

    /// <summary>Follows feeds from where they stand.</summary>
    public void Follow(FeedsView mine) => feeds = [.. mine.Feeds.Select(feed => new FollowedFeed(feed, mine.Epoch))];

    /// <summary>A feed rang.</summary>
    public void Rung(ReadOnlySpan<byte> name, long number)
    {
        foreach (var feed in feeds)
        {
            if (feed.IsCalled(name))
            {
                feed.Ring(number);
                Look();
                return;
            }
        }
    }

    /// <summary>Reads what there is to read.</summary>
    public void Look()
    {
        if (!Array.Exists(feeds, feed => feed.IsBehind))
        {
            Interlocked.CompareExchange(ref caughtUp, Stopwatch.GetTimestamp(), 0);
            return;
        }
        Volatile.Write(ref caughtUp, 0);
        if (Interlocked.Exchange(ref reading, 1) == 0)
        {
            _ = Task.Run(ReadAll);
        }
    }

    public void Dispose() => asking.Dispose();

    private async Task ReadAll()
    {
        try
        {
            while (Array.Find(feeds, feed => feed.IsBehind) is { } behind)
            {
                await Read(behind);
            }
            await Count();
        }
        catch (Exception wrong)
        {
            Fault = wrong;
        }
        asking.Dispose();
        Volatile.Write(ref reading, 0);
        if (Fault is null)
        {
            Look();
        }
    }

    private async Task Read(FollowedFeed feed)
    {
        for (var wait = FirstWait; ; wait = wait * 2 < LongestWait ? wait * 2 : LongestWait)
        {
            try
            {
                feed.Take(
                    await asking.Get<NoticesView>(
                        $"/api/feeds/{Uri.EscapeDataString(feed.Feed)}?after={feed.Seen}&epoch={feed.Epoch}"
                    )
                );
                return;
            }
            catch (Exception away) when (away is SocketException or HttpRequestException or OperationCanceledException)
            {
                count.NobodyThere();
                await Task.Delay(wait);
            }
        }
    }

    private async Task Count()
    {
        try
        {
            await asking.Get<CountsView>("/api/counts");
        }
        catch (Exception away) when (away is SocketException or HttpRequestException or OperationCanceledException)
        {
            count.NobodyThere(); // The next ring counts again.
        }
    }
}
