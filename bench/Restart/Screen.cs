using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ZhengXie.Linked.Bench.Hub;
using ZhengXie.Linked.Contracts.Feed;

namespace ZhengXie.Linked.Bench.Restart;

/// <summary>
/// One open page (一个打开的页面) as <c>src/Web/src/Feed/live.ts</c> has it: joins its feeds, reads "after N" when one rings, counts again,
/// and when its line breaks waits, asks whether it is still signed in, and comes back.
/// </summary>
/// <param name="place">Where the gateway is, and who asks.</param>
/// <param name="seed">Of its patience.</param>
/// <param name="count">Counts what it asks.</param>
internal sealed class Screen(ScreenPlace place, int seed, RequestCount count) : IHubEar, IDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(10);

    private readonly Asking asking = new(place.Server, place.From, place.Token, count);
    private readonly Reader reader = new(place, count);
    private readonly BackOff backOff = new(seed);
    private HubLine? line;
    private long back;

    /// <summary>Timestamp at which its line stood and everything was read; 0 while that is not so.</summary>
    public long CaughtUp =>
        (Volatile.Read(ref back), reader.CaughtUp) is (> 0 and var stood, > 0 and var read) ? Math.Max(stood, read) : 0;

    /// <summary>What it follows.</summary>
    public IReadOnlyList<FollowedFeed> Feeds => reader.Feeds;

    /// <summary>What is wrong with what it read, if anything.</summary>
    public Exception? Fault => reader.Fault;

    /// <summary>Opens the page for the first time.</summary>
    public async Task Open()
    {
        var mine = await asking.Get<FeedsView>("/api/feeds");
        asking.Dispose();
        reader.Follow(mine);
        await Build();
    }

    /// <summary>Keeps the line up until the page is closed.</summary>
    public async Task Live(CancellationToken closing)
    {
        try
        {
            while (true)
            {
                await (line?.Ended ?? Task.CompletedTask).WaitAsync(closing);
                Volatile.Write(ref back, 0);
                line?.Dispose();
                line = null;
                await Task.Delay(backOff.Next(), closing);
                if (place.Door.IsOpen)
                {
                    await StillSignedIn();
                    await TryToBuild();
                }
                else
                {
                    count.NobodyThere();
                }
            }
        }
        catch (OperationCanceledException)
        {
            Dispose();
        }
    }

    /// <summary>Says that it is still there, where the line stands.</summary>
    public async ValueTask StillHere()
    {
        try
        {
            await (line?.StillHere() ?? ValueTask.FromResult(0));
        }
        catch (Exception cut) when (cut is SocketException or ObjectDisposedException)
        {
            // It is just being built anew.
        }
    }

    public void Rung(ReadOnlySpan<byte> feed, long number, long at) => reader.Rung(feed, number);

    public void Dispose()
    {
        line?.Dispose();
        asking.Dispose();
        reader.Dispose();
    }

    private async Task TryToBuild()
    {
        try
        {
            await Build();
        }
        catch (HttpRequestException refused) when (refused.StatusCode is { } status)
        {
            count.Answered(status, refused.Message);
        }
        catch (InvalidDataException unanswered)
        {
            // The hub could not answer; that counts as what it would be over HTTP. The page gives the line up and comes back.
            count.Answered(HttpStatusCode.InternalServerError, unanswered.Message);
            line?.Dispose();
            line = null;
        }
        catch (Exception cut)
            when (cut is SocketException or ObjectDisposedException or OperationCanceledException or TimeoutException)
        {
            count.NobodyThere();
        }
    }

    private async Task Build()
    {
        count.Ask();
        var built = await HubLine.Open(place.Server, place.From, place.Token, this);
        line = built;
        backOff.Begin();
        foreach (var feed in reader.Feeds)
        {
            count.Ask();
            var answer = await built.Join(feed.Feed);
            feed.Joined(answer.Joined ? answer : throw new InvalidOperationException($"{feed.Feed}: {answer.Code}"));
        }
        count.Opened();
        reader.Look();
        Volatile.Write(ref back, Stopwatch.GetTimestamp());
    }

    // The house may have hung up because the session has ended; a page asks before it knocks again.
    private async Task StillSignedIn()
    {
        try
        {
            await asking.Get<object>("/api/session").WaitAsync(LongestWait);
        }
        catch (Exception away)
            when (away is SocketException or HttpRequestException or OperationCanceledException or TimeoutException)
        {
            count.NobodyThere();
        }
        asking.Dispose();
    }
}
