using System.Collections.Concurrent;
using System.Diagnostics;
using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Texts;
using ZhengXie.Linked.Contracts.Acts;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>The callers of the run (持续负载): each walks one report after another, until it is told to stop and has ended its walk.</summary>
/// <param name="people">Who acts.</param>
/// <param name="ledger">Where acknowledgements go.</param>
internal sealed class JourneyLoad(People people, Ledger ledger)
{
    // The families of the demo in which reports reach the nation, or at least the province.
    private static readonly string[][] Paths =
    [
        ["320581", "320500", "320000", "000000"],
        ["420625", "420600", "420000", "000000"],
        ["320582", "320500", "320000", "000000"],
        ["420683", "420600", "420000", "000000"],
        ["411721", "411700", "410000"],
        ["320404", "320400", "320000"],
    ];

    private int begun;

    /// <summary>The bodies on all ways.</summary>
    public static IEnumerable<string> Bodies => Paths.SelectMany(path => path).Distinct(StringComparer.Ordinal);

    /// <summary>Lets them walk.</summary>
    /// <param name="callers">How many walk at once.</param>
    /// <param name="perSecond">Acts per second in all; none for as many as they can.</param>
    /// <param name="enough">Whether no new walk shall begin.</param>
    public async Task<Samples> Run(int callers, double? perSecond, CancellationToken enough)
    {
        var times = new ConcurrentQueue<int>();
        await using var pace = perSecond is { } rate ? new Pace(rate) : null;
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(enough);
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, callers).Select(_ => Task.Run(() => Walk(times, pace, failed))));
        return new([.. times], Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    private async Task Walk(ConcurrentQueue<int> times, Pace? pace, CancellationTokenSource enough)
    {
        var number = Interlocked.Increment(ref begun);
        var (prose, chance) = (new Prose(seed: number), new Random(number));
        async Task<Receipt> Paced(Func<Task<Acknowledged>> act)
        {
            await (pace?.Turn() ?? Task.CompletedTask);
            var sent = Stopwatch.GetTimestamp();
            var acknowledged = await act();
            times.Enqueue((int)Stopwatch.GetElapsedTime(sent).TotalMicroseconds);
            ledger.Add(acknowledged);
            return acknowledged.Receipt;
        }
        try
        {
            for (var way = number; !enough.IsCancellationRequested; way++)
            {
                await new Journey(people, Paths[way % Paths.Length], prose, chance, Paced).Walk();
            }
        }
        catch
        {
            await enough.CancelAsync();
            throw;
        }
    }
}
