using System.Diagnostics;
using ZhengXie.Linked.Bench.Nation;
using ZhengXie.Linked.Bench.Nation.Checks;
using ZhengXie.Linked.Bench.Nation.Loading;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Year;

/// <summary>
/// The nation's year (全国一年): the loader beside pgbench's batches, then what it takes to verify and to rebuild the record, at two
/// sizes and with both algorithms.
/// </summary>
internal static class YearRun
{
    private const int UsualReports = 40_000;
    private const int Smaller = 4;
    private const double Flat = 1.3;

    public static async Task Run(BenchServer server, BenchSettings settings, ResultTable table)
    {
        var submissions = await BatchRun.Run(server, settings, table);
        var large = new NationSize(settings.Reports > 0 ? settings.Reports : UsualReports);
        var small = new NationSize(Math.Max(1, large.Reports / Smaller));
        var first = await Year(server, small, table, submissions, rehearsed: true);
        var second = await Year(server, large, table, submissions);
        await Year(server, small with { Algorithm = ChainAlgorithm.Sm3 }, table, submissions);
        table.Judge(Figure.Most("verify, s per million events, large ÷ small", second.Verify / first.Verify, Flat));
        table.Judge(Figure.Most("rebuild, s per million events, large ÷ small", second.Rebuild / first.Rebuild, Flat));
    }

    private static async Task<Upkeep> Year(
        BenchServer server,
        NationSize size,
        ResultTable table,
        Batches? submissions,
        bool rehearsed = false
    )
    {
        table.Tell($"The nation's year: {size.Reports:N0} reports, {size.Algorithm}");
        await using var nation = await NationDatabase.Fresh(server, size);
        var loaded = nation.Loaded!;
        var beside = submissions is null ? "" : $", {loaded.Rate / submissions.Peer:0.00} × pgbench's submissions";
        table.Say($"  the real mix: {loaded.Acts:N0} acts in {loaded.Seconds:N0} s, {loaded.Rate:N0} acts/s{beside}");
        table.Say($"  {await Funnel.Read(nation.Record.Owner)}");
        await DiskUse.Tell(nation.Record.Owner, size.Reports, table);
        await using var house = new NationHouse(nation.Record, size, searching: true);
        await house.Refresh();
        await server.Settle();
        var began = Stopwatch.GetTimestamp();
        var verified = await house.Verification.Run();
        if (verified.First is { } broken)
        {
            throw new InvalidOperationException($"The nation's record is broken: {broken}.");
        }
        var verify = Stopwatch.GetElapsedTime(began).TotalSeconds / verified.Events * 1e6;
        if (rehearsed)
        {
            // The first in a process is told by code that is not yet compiled.
            await house.Rebuild.Run(new Random(size.Seed));
        }
        await server.Settle();
        began = Stopwatch.GetTimestamp();
        await house.Rebuild.Run(new Random(size.Seed));
        var rebuild = Stopwatch.GetElapsedTime(began).TotalSeconds / verified.Events * 1e6;
        table.Say(
            $"  per million of {verified.Events:N0} events: verify {verify:N1} s, rebuild of all lists {rebuild:N1} s"
        );
        return new(verify, rebuild);
    }

    private sealed record Upkeep(double Verify, double Rebuild);
}
