using System.Diagnostics;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>Lets so many acts begin in a second (节奏), evenly, whoever begins them. Turns that nobody took in an outage are not made up for.</summary>
internal sealed class Pace : IAsyncDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(250);

    private readonly double perSecond;
    private readonly SemaphoreSlim turns = new(0);
    private readonly CancellationTokenSource ending = new();
    private readonly Task ticking;

    /// <summary>Begins.</summary>
    /// <param name="perSecond">How many.</param>
    public Pace(double perSecond)
    {
        this.perSecond = perSecond;
        ticking = GiveTurns();
    }

    /// <summary>Waits for a turn.</summary>
    public Task Turn() => turns.WaitAsync();

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await ticking;
        ending.Dispose();
        turns.Dispose();
    }

    private async Task GiveTurns()
    {
        var (most, open) = ((int)Math.Ceiling(perSecond * Longest.TotalSeconds), 0.0);
        var last = Stopwatch.GetTimestamp();
        using var ticks = new PeriodicTimer(Tick);
        while (!ending.IsCancellationRequested)
        {
            var now = Stopwatch.GetTimestamp();
            open += perSecond * Stopwatch.GetElapsedTime(last, now).TotalSeconds;
            last = now;
            var given = Math.Min((int)open, Math.Max(0, most - turns.CurrentCount));
            open = Math.Min(open - given, 1);
            if (given > 0)
            {
                turns.Release(given);
            }
            await ticks.WaitForNextTickAsync();
        }
    }
}
