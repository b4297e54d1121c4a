using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>From ring to screen, at our gateway and at bare SignalR (铃声送达), in turns and under the same screens.</summary>
internal static class HubRun
{
    private const double GoalOfHalf = 1.15;
    private const double GoalOfSlowest = 1.3;
    private const double GoalOfMemory = 1.3;
    private const string Columns =
        "                                    rings  p50 ms  p99 ms  max ms  own µs/frame  KiB idle  KiB after";

    private static readonly int[] Sizes = [1_000, 5_000, 10_000];

    public static async Task Run(BenchRun bench)
    {
        bench.Table.Tell($"Ring to screen: all screens on one desk\n{Columns}");
        await using var database = await bench.Server.Create("hub");
        var gateway = await HubGateway.Plant(database, bench.Folder);
        await gateway.SeatAll();
        await using var rings = File.CreateText(Path.Combine(bench.Folder, "hub-rings.csv"));
        await rings.WriteLineAsync("server,screens,p50_ms,p99_ms,max_ms");
        foreach (var many in bench.Settings.Screens is > 0 and var one ? [one] : Sizes)
        {
            var (ours, bare) = (new List<HubTurn>(), new List<HubTurn>());
            for (var round = 0; round < bench.Settings.Rounds; round++)
            {
                ours.Add(await Ours(gateway, many, bench.Settings));
                bare.Add(await Bare(many, bench.Settings));
            }
            Write(rings, "ours", many, ours);
            Write(rings, "bare", many, bare);
            Judge(
                bench.Table,
                many,
                Line("our hub", many, ours, bench.Table),
                Line("bare SignalR", many, bare, bench.Table)
            );
        }
    }

    private static async Task<HubTurn> Ours(HubGateway house, int many, BenchSettings settings)
    {
        await using var server = await house.Start();
        using var ring = await house.Ringing(server);
        var tokens = house.Staff.Select(one => one.Token).ToList();
        var head = await ring.Head();
        return await HubTurn.Take(
            server,
            () => new HubScreens(server.Address, tokens, HubGateway.Desk, head),
            many,
            ring,
            settings
        );
    }

    private static async Task<HubTurn> Bare(int many, BenchSettings settings)
    {
        await using var server = await DoorsProcess.Start("BareHub", new Dictionary<string, string>(), "/health");
        using var ring = new PeerRinging(server.Address, HubGateway.Desk);
        return await HubTurn.Take(
            server,
            () => new HubScreens(server.Address, [null], HubGateway.Desk, head: 0),
            many,
            ring,
            settings
        );
    }

    private static HubLineOfTable Line(string name, int many, IReadOnlyList<HubTurn> turns, ResultTable table)
    {
        var line = HubLineOfTable.Of(many, turns);
        table.Say(line.Told($"{name}, {many:N0} screens"));
        return line;
    }

    private static void Judge(ResultTable table, int many, HubLineOfTable ours, HubLineOfTable bare)
    {
        var name = $"hub, {many:N0} screens, ";
        table.Judge(Figure.Most(name + "p50 ÷ bare SignalR", ours.Half / bare.Half, GoalOfHalf));
        table.Judge(Figure.Most(name + "p99 ÷ bare SignalR", ours.Slowest / bare.Slowest, GoalOfSlowest));
        if (many == Sizes[^1])
        {
            table.Judge(Figure.Most(name + "memory of one, idle ÷ bare", ours.Idle / bare.Idle, GoalOfMemory));
            table.Judge(Figure.Most(name + "memory of one, after ÷ bare", ours.After / bare.After, GoalOfMemory));
        }
    }

    private static void Write(StreamWriter file, string server, int many, IEnumerable<HubTurn> turns)
    {
        foreach (var ring in turns.SelectMany(turn => turn.Rings))
        {
            file.WriteLine(
                FormattableString.Invariant(
                    $"{server},{many},{ring.Percentile(0.5)},{ring.Percentile(0.99)},{ring.Percentile(1)}"
                )
            );
        }
    }
}
