using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Cluster;

/// <summary>
/// How long a killed silo keeps anybody waiting (恢复用时): under all callers one of the two is killed, ten times, and the longest
/// act of each time is what it cost. An act that fails ends the measurement.
/// </summary>
internal static class RecoveryRun
{
    private const int Times = 10;

    private static readonly TimeSpan Before = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(20);

    public static async Task Run(
        BenchDatabase database,
        IReadOnlyList<Office> offices,
        BenchSettings settings,
        ResultTable table
    )
    {
        await using var silos = await TwoSilos.Open(database, offices);
        await silos.Run(settings.Callers, settings.WarmUp);
        var waits = new List<double>();
        for (var time = 0; time < Times; time++)
        {
            var killed = time % 2;
            waits.Add(await Longest(silos, killed, settings.Callers));
            await silos.StartAgain(killed);
        }
        waits.Sort();
        table.Say(
            $"  a silo killed, {Times} times, {settings.Callers} callers: longest act in seconds "
                + string.Join(", ", waits.Select(seconds => FormattableString.Invariant($"{seconds:F1}")))
        );
    }

    private static async Task<double> Longest(TwoSilos silos, int killed, int callers)
    {
        var running = silos.Run(callers, Round);
        await Task.Delay(Before);
        await silos.Kill(killed);
        var samples = await running;
        return samples.Percentile(1) / 1000;
    }
}
