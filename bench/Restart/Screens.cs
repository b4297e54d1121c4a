using System.Diagnostics;
using System.Net;
using ZhengXie.Linked.Bench.Hub;

namespace ZhengXie.Linked.Bench.Restart;

/// <summary>All open pages (全部页面), driven from this one process.</summary>
internal sealed class Screens : IAsyncDisposable
{
    private const int OpenedAtOnce = 32;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(100);

    private readonly CancellationTokenSource closing = new();
    private readonly Screen[] all;
    private readonly DoorWatch door;
    private Task living = Task.CompletedTask;
    private LifeSigns? signs;

    /// <summary>So many pages of people who are signed in; each has its own seed.</summary>
    public Screens(IPEndPoint server, IReadOnlyList<string> tokens, int many, RequestCount count)
    {
        door = new(server);
        all =
        [
            .. Enumerable
                .Range(0, many)
                .Select(screen => new Screen(
                    new(server, OfficeAddress.Of(screen), tokens[screen % tokens.Count], door),
                    screen,
                    count
                )),
        ];
    }

    /// <summary>The timestamp at which the door was open again after it was shut; 0 until then.</summary>
    public long DoorOpened => door.OpenedAgain;

    /// <summary>Opens them.</summary>
    public async Task Open()
    {
        await Parallel.ForEachAsync(
            all,
            new ParallelOptions { MaxDegreeOfParallelism = OpenedAtOnce },
            async (screen, _) => await screen.Open()
        );
        living = Task.WhenAll(all.Select(screen => screen.Live(closing.Token)));
        signs = new(all.Length, screen => all[screen].StillHere());
    }

    /// <summary>Waits until every line stands and every page has read everything; seconds since the timestamp, page by page.</summary>
    /// <exception cref="InvalidOperationException">Some are not back, or one has missed something.</exception>
    public async Task<IReadOnlyList<double>> AllBack(long since, TimeSpan patience)
    {
        var times = new double[all.Length];
        using var look = new PeriodicTimer(BetweenLooks);
        while (Array.IndexOf(times, 0) >= 0)
        {
            if (Stopwatch.GetElapsedTime(since) > patience)
            {
                throw new InvalidOperationException($"{times.Count(time => time == 0)} pages were not back in time.");
            }
            await look.WaitForNextTickAsync();
            for (var screen = 0; screen < all.Length; screen++)
            {
                if (times[screen] == 0 && all[screen].CaughtUp is > 0 and var at)
                {
                    times[screen] = Math.Max(0.001, Stopwatch.GetElapsedTime(since, at).TotalSeconds);
                }
            }
        }
        RequireNoFault();
        return times;
    }

    /// <summary>That every page has read every feed up to its head, without a gap.</summary>
    /// <param name="heads">Where the record has the feeds.</param>
    /// <exception cref="InvalidOperationException">One has not.</exception>
    public void RequireHeads(IReadOnlyDictionary<string, long> heads)
    {
        RequireNoFault();
        foreach (var feed in all.SelectMany(screen => screen.Feeds))
        {
            var head = heads.GetValueOrDefault(feed.Feed);
            if (feed.Seen != head)
            {
                throw new InvalidOperationException(
                    $"A page stands at {feed.Seen} of {feed.Feed}, which is at {head}."
                );
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        if (signs is not null)
        {
            await signs.DisposeAsync();
        }
        await living;
        Array.ForEach(all, screen => screen.Dispose());
        await door.DisposeAsync();
        closing.Dispose();
    }

    private void RequireNoFault()
    {
        if (living.IsFaulted)
        {
            living.GetAwaiter().GetResult();
        }
        if (Array.Find(all, screen => screen.Fault is not null)?.Fault is { } fault)
        {
            throw new InvalidOperationException("A page missed something.", fault);
        }
    }
}
