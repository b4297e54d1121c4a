using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Doors;

/// <summary>The gateway beside the ordinary application (接口对照), one after the other under the same callers.</summary>
internal static class DoorsRun
{
    private const double Goal = 3;
    private const double GoalOfSlowest = 1;

    public static async Task Run(BenchServer server, BenchSettings settings, string folder, ResultTable table)
    {
        table.Begin(
            $"HTTP: {settings.Callers} callers, {settings.Duration.TotalSeconds} s after {settings.WarmUp.TotalSeconds} s"
        );
        await using var ours = await server.Create("gateway");
        Account[] accounts;
        Clocked mine;
        await using (var gateway = await GatewayMeasure.Start(ours, folder))
        {
            accounts = await GatewayMeasure.Members(gateway, settings.Callers);
            mine = await Measure(server, gateway, "our gateway", accounts, settings, table);
        }
        await using var theirs = await server.Create("peer");
        await using var peer = await PeerMeasure.Start(theirs, accounts);
        var other = await Measure(server, peer, "ordinary ASP.NET Core + EF Core", accounts, settings, table);
        table.Judge(Figure.Least("HTTP, acts/s ÷ ordinary application", mine.Samples.Rate / other.Samples.Rate, Goal));
        table.Judge(
            Figure.Most(
                "HTTP, our p99 ÷ its p50",
                mine.Samples.Percentile(0.99) / other.Samples.Percentile(0.5),
                GoalOfSlowest
            )
        );
    }

    private static async Task<Clocked> Measure(
        BenchServer server,
        DoorsProcess process,
        string name,
        Account[] accounts,
        BenchSettings settings,
        ResultTable table
    )
    {
        using var visitors = await Visitors.SignIn(process, accounts);
        await server.Settle();
        await visitors.Run(settings.WarmUp);
        var measured = await Clocked.Run(server.ProcessId, [process.Id], () => visitors.Run(settings.Duration));
        table.Add(new(name, measured));
        return measured;
    }
}
