using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Doors;

/// <summary>The gateway beside the ordinary application (接口对照), in turns under the same callers.</summary>
internal static class DoorsRun
{
    private const double Goal = 3;
    private const double GoalOfSlowest = 1;

    public static async Task Run(BenchServer server, BenchSettings settings, string folder, ResultTable table)
    {
        table.Begin(
            $"HTTP: {settings.Callers} callers, {settings.Rounds} rounds of {settings.Duration.TotalSeconds} s after {settings.WarmUp.TotalSeconds} s, in turns"
        );
        var (mine, others) = (new List<Clocked>(), new List<Clocked>());
        for (var round = 0; round < settings.Rounds; round++)
        {
            // Each turn begins anew, the gateway gone before the other is asked: what it still has to index would be paid by the other.
            var accounts = await Ours(server, settings, folder, mine);
            await Theirs(server, settings, accounts, others);
        }
        var (ours, theirs) = (Clocked.Together(mine), Clocked.Together(others));
        table.Add(new("our gateway", ours));
        table.Add(new("ordinary ASP.NET Core + EF Core", theirs));
        table.Say($"  round by round: {string.Join(", ", mine.Zip(others, Ratio).Select(one => $"{one:0.00}"))}");
        table.Judge(Figure.Least("HTTP, acts/s ÷ ordinary application", ours.Samples.Rate / theirs.Samples.Rate, Goal));
        table.Judge(
            Figure.Most(
                "HTTP, our p99 ÷ its p50",
                ours.Samples.Percentile(0.99) / theirs.Samples.Percentile(0.5),
                GoalOfSlowest
            )
        );
    }

    private static double Ratio(Clocked ours, Clocked theirs) => ours.Samples.Rate / theirs.Samples.Rate;

    private static async Task<Account[]> Ours(
        BenchServer server,
        BenchSettings settings,
        string folder,
        List<Clocked> rounds
    )
    {
        await using var database = await server.Create("gateway");
        await using var gateway = await GatewayMeasure.Start(database, folder);
        var accounts = await GatewayMeasure.Members(gateway, settings.Callers);
        rounds.Add(await Measure(server, gateway, accounts, settings));
        return accounts;
    }

    private static async Task Theirs(
        BenchServer server,
        BenchSettings settings,
        Account[] accounts,
        List<Clocked> rounds
    )
    {
        await using var database = await server.Create("peer");
        await using var peer = await PeerMeasure.Start(database, accounts);
        rounds.Add(await Measure(server, peer, accounts, settings));
    }

    private static async Task<Clocked> Measure(
        BenchServer server,
        DoorsProcess process,
        Account[] accounts,
        BenchSettings settings
    )
    {
        using var visitors = await Visitors.SignIn(process, accounts);
        await server.Settle();
        await visitors.Run(settings.WarmUp);
        return await Clocked.Run(server.ProcessId, [process.Id], () => visitors.Run(settings.Duration));
    }
}
