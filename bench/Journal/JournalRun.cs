using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>The record beside pgbench (记录对照): they take turns, so that a busy minute of the machine hits all of them.</summary>
internal static class JournalRun
{
    private const double Goal = 1.5;
    private static readonly int[] Clients = [16, 64];

    public static async Task Run(BenchServer server, BenchSettings settings, ResultTable table)
    {
        table.Begin($"Journal: {settings.Rounds} rounds of {settings.Duration.TotalSeconds} s each, in turns");
        await using var ours = await JournalMeasure.Open(server);
        await ours.Run(settings.Callers, settings.WarmUp);
        var program = PgbenchProgram.Find();
        var peers = new List<PgbenchMeasure>();
        try
        {
            foreach (var clients in program is null ? [] : Clients)
            {
                peers.Add(await PgbenchMeasure.Open(server, program!, clients));
            }
            await TakeTurns(server, settings, ours, peers, table);
            await Check(ours, peers);
        }
        finally
        {
            foreach (var peer in peers)
            {
                await peer.DisposeAsync();
            }
        }
    }

    private static async Task TakeTurns(
        BenchServer server,
        BenchSettings settings,
        JournalMeasure ours,
        List<PgbenchMeasure> peers,
        ResultTable table
    )
    {
        var own = new List<Clocked>();
        var others = peers.ToDictionary(peer => peer, _ => new List<Clocked>());
        for (var round = 0; round < settings.Rounds; round++)
        {
            await server.Settle();
            own.Add(await Timed(() => ours.Run(settings.Callers, settings.Duration)));
            foreach (var peer in peers)
            {
                await server.Settle();
                others[peer].Add(await Timed(() => peer.Run(settings.Duration)));
            }
        }
        var mine = Clocked.Together(own);
        table.Add(new($"our record, groups, {settings.Callers} callers", mine));
        table.Say(
            $"  of each act {ours.MakingMicroseconds:F0} µs in rules and composing; texts stored at {await ours.StoredPart():P0}"
        );
        foreach (var (peer, rounds) in others)
        {
            table.Add(new($"pgbench, one statement per act, {peer.Clients} clients", Clocked.Together(rounds)));
        }
        if (peers.Count == 0)
        {
            table.Say("pgbench is not installed here: nothing to compare with");
            return;
        }
        var best = others.Values.Max(rounds => Clocked.Together(rounds).Samples.Rate);
        table.Judge(Figure.Least("record, acts/s ÷ best of pgbench", mine.Samples.Rate / best, Goal));

        Task<Clocked> Timed(Func<Task<Samples>> run) => Clocked.Run(server.ProcessId, [Environment.ProcessId], run);
    }

    // A comparison of unlike rows would mean nothing.
    private static async Task Check(JournalMeasure ours, List<PgbenchMeasure> peers)
    {
        var expected = await ours.RowsPerAct();
        foreach (var peer in peers)
        {
            var found = await peer.RowsPerAct();
            if (found != expected)
            {
                throw new InvalidOperationException($"We write per act {expected}; pgbench wrote {found}.");
            }
        }
    }
}
