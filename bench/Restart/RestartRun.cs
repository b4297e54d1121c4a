using System.Diagnostics;
using Npgsql;
using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Bench.Hub;
using ZhengXie.Linked.Bench.Results;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Bench.Restart;

/// <summary>The gateway started anew under all its screens (网关重启): killed, and stopped in order.</summary>
internal static class RestartRun
{
    private const int MostScreens = 10_000;
    private const double GoalOfSeconds = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(5);

    public static async Task Run(BenchRun bench)
    {
        var many = bench.Settings.Screens is > 0 and var some ? some : MostScreens;
        bench.Table.Tell($"The gateway started anew under {many:N0} screens; ten acts a second before and after");
        await using var database = await bench.Server.Create("restart");
        var house = await HubGateway.Plant(database, bench.Folder);
        house.HoldToLimits();
        await Once("killed", house, many, bench, gateway => gateway.Kill());
        await Once("stopped", house, many, bench, async gateway => await gateway.DisposeAsync());
    }

    private static async Task Once(string how, HubGateway house, int many, BenchRun bench, Func<DoorsProcess, Task> end)
    {
        var first = await house.Start();
        var count = new RequestCount();
        await using var screens = new Screens(first.Address, [.. house.People.Select(one => one.Token)], many, count);
        await screens.Open();
        await using (var acts = new SteadyActs(first.Address, Members(house)))
        {
            await Task.Delay(Before);
            count.Begin();
            var ended = Stopwatch.GetTimestamp();
            await end(first);
            var down = Stopwatch.GetElapsedTime(ended);
            await using var second = await house.Start(first.Address);
            var ready = Stopwatch.GetElapsedTime(ended);
            var opened = screens.DoorOpened;
            var times = await screens.AllBack(opened, Patience);
            await acts.End();
            await screens.AllBack(Stopwatch.GetTimestamp(), Patience);
            screens.RequireHeads(await Heads(house));
            Tell(bench, how, count, (down, Stopwatch.GetElapsedTime(ended, opened), ready), times);
        }
    }

    private static void Tell(
        BenchRun bench,
        string how,
        RequestCount count,
        (TimeSpan Gone, TimeSpan Open, TimeSpan Ready) after,
        IReadOnlyList<double> times
    )
    {
        var sorted = times.Order().ToList();
        bench.Table.Say(
            FormattableString.Invariant(
                $"{how}: gone after {after.Gone.TotalSeconds:F1} s, open again after {after.Open.TotalSeconds:F1} s, ready after {after.Ready.TotalSeconds:F1} s; half of the screens back {sorted[sorted.Count / 2]:F1} s after it opened"
            )
        );
        bench.Table.Say(
            $"  at most {count.Peak:N0} requests and {count.PeakOfLines:N0} screens in one second; "
                + $"{count.Unreachable:N0} found nobody, {count.Refused:N0} were told to wait"
        );
        if (count.FirstBroken is { } broken)
        {
            bench.Table.Say($"  the first answer of 5xx: {broken}");
        }
        bench.Table.Judge(
            Figure.Most($"gateway {how}: all screens back and caught up", sorted[^1], GoalOfSeconds, "s")
        );
        bench.Table.Judge(Figure.Most($"gateway {how}: answers of 5xx", count.Broken, 0));
        using var file = File.CreateText(Path.Combine(bench.Folder, $"restart-{how}.csv"));
        file.WriteLine("second,requests,screens_back");
        foreach (var (second, asked, opened) in count.Seconds())
        {
            file.WriteLine($"{second},{asked},{opened}");
        }
    }

    private static List<(string Body, string Token)> Members(HubGateway house) =>
        [
            .. house
                .People.Where(one => one.Role == nameof(Role.Member))
                .DistinctBy(one => one.Body)
                .Select(one => (one.Body, one.Token)),
        ];

    private static async Task<Dictionary<string, long>> Heads(HubGateway house)
    {
        var heads = new Dictionary<string, long>(StringComparer.Ordinal);
        await using var source = NpgsqlDataSource.Create(house.Database.Owner);
        await using var command = source.CreateCommand("SELECT feed, head FROM record.feeds");
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
        {
            heads.Add(rows.GetString(0), rows.GetInt64(1));
        }
        return heads;
    }
}
