using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Cluster;

/// <summary>
/// Two silos beside a single process and beside plain Orleans (集群对照): the same callers in the same process, and they take
/// turns, so that a busy minute of the machine hits all of them.
/// </summary>
internal static class ClusterRun
{
    private const double Goal = 2;

    public static async Task Run(BenchServer server, BenchSettings settings, string folder, ResultTable table)
    {
        table.Begin(
            $"Cluster: {settings.Callers} callers, {settings.Rounds} rounds of {settings.Duration.TotalSeconds} s each, in turns"
        );
        await using var database = await FoundedDatabase.Create(server, "cluster", folder);
        var offices = await FoundedDatabase.Offices(database);
        var silos = new Measurement(async () => await TwoSilos.Open(database, offices));
        var single = new Measurement(async () => await SingleProcess.Open(database, offices));
        var plain = new Measurement(async () => await PlainOrleans.Open(server));
        for (var round = 0; round < settings.Rounds; round++)
        {
            foreach (var measurement in new[] { single, silos, plain })
            {
                await measurement.Take(server, settings);
            }
        }
        foreach (var measurement in new[] { single, silos, plain })
        {
            table.Add(measurement.Result);
        }
        table.Say($"  two silos ÷ single process: {silos.Rate / single.Rate:F2}");
        table.Say($"  two silos ÷ plain Orleans WriteStateAsync: {silos.Rate / plain.Rate:F2} (goal {Goal})");
        await RecoveryRun.Run(database, offices, settings, table);
    }

    // Only one of them lives at a time: they would take the processors from each other, and may not share a database.
    private sealed class Measurement(Func<Task<IPlace>> open)
    {
        private readonly List<Clocked> rounds = [];
        private string name = "";

        public Measured Result => new(name, Clocked.Together(rounds));

        public double Rate => Clocked.Together(rounds).Samples.Rate;

        public async Task Take(BenchServer server, BenchSettings settings)
        {
            await using var place = await open();
            name = place.Name;
            await place.Run(settings.Callers, settings.WarmUp);
            await server.Settle();
            rounds.Add(
                await Clocked.Run(
                    server.ProcessId,
                    place.Processes,
                    () => place.Run(settings.Callers, settings.Duration)
                )
            );
            Console.WriteLine($"{name}, round {rounds.Count}: {rounds[^1].Samples.Rate:N0} acts/s");
        }
    }
}
