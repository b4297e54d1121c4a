using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Nation.Loading;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Year;

/// <summary>
/// Large groups beside pgbench's batches (成批写入对照): submissions alone, so that both write the very same rows. They take turns.
/// </summary>
internal static class BatchRun
{
    private const double Goal = 1.5;
    private static readonly int[] Clients = [2, 4, 8];

    /// <summary>Measures; nothing where pgbench is not installed.</summary>
    public static async Task<Batches?> Run(BenchServer server, BenchSettings settings, ResultTable table)
    {
        table.Begin($"Batches: {settings.Rounds} rounds of {settings.Duration.TotalSeconds} s each, in turns");
        if (PgbenchProgram.Find() is not { } program)
        {
            table.Say("pgbench is not installed here: nothing to compare with");
            return null;
        }
        await using var ours = await LoadMeasure.Open(server);
        await ours.Run(settings.WarmUp);
        await using var peer = await BatchPeer.Open(server, program);
        var own = new List<Clocked>();
        var others = Clients.ToDictionary(clients => clients, _ => new List<Clocked>());
        for (var round = 0; round < settings.Rounds; round++)
        {
            await server.Settle();
            own.Add(await Timed(() => ours.Run(settings.Duration)));
            foreach (var (clients, rounds) in others)
            {
                await server.Settle();
                rounds.Add(await Timed(() => peer.Run(clients, settings.Duration)));
            }
        }
        await Check(ours, peer);
        table.Add(new($"our record, groups of {NationHouse.Large.GroupActs}", Clocked.Together(own)));
        foreach (var (clients, rounds) in others)
        {
            table.Add(new($"pgbench, fifty per commit, {clients} clients", Clocked.Together(rounds)));
        }
        var found = new Batches(
            Clocked.Together(own).Samples.Rate,
            others.Values.Max(rounds => Clocked.Together(rounds).Samples.Rate)
        );
        table.Judge(Figure.Least("loader, acts/s ÷ best of pgbench's batches of fifty", found.Own / found.Peer, Goal));
        return found;

        Task<Clocked> Timed(Func<Task<Samples>> run) => Clocked.Run(server.ProcessId, [Environment.ProcessId], run);
    }

    // A comparison of unlike rows would mean nothing.
    private static async Task Check(LoadMeasure ours, BatchPeer peer)
    {
        var (expected, found) = (await ours.RowsPerAct(), await peer.RowsPerAct());
        if (found != expected)
        {
            throw new InvalidOperationException($"We write per act {expected}; pgbench wrote {found}.");
        }
    }
}

/// <summary>Submissions per second (成批速率), side by side.</summary>
/// <param name="Own">Ours.</param>
/// <param name="Peer">The best of pgbench.</param>
internal sealed record Batches(double Own, double Peer);
