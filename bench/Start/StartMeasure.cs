using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.LongRun;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Start;

/// <summary>
/// From nothing to the first picture (启动): how soon a gateway with its own PostgreSQL takes acts, how much memory it needs when nobody
/// asks anything and after it was asked much, and how soon a browser shows a page of it.
/// </summary>
internal static class StartMeasure
{
    private const double GoalOfStart = 2.5;
    private const double GoalOfMemory = 150;
    private const double GoalOfPaint = 800;
    private const int LaterStarts = 3;

    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(10);

    /// <summary>Runs it: <c>--rounds</c> new houses, each started for the first time and then again.</summary>
    public static async Task Run(BenchRun bench)
    {
        var table = bench.Table;
        table.Tell(
            $"start, own PostgreSQL, demo on: {bench.Settings.Rounds} houses, each started {1 + LaterStarts} times"
        );
        var (first, later, idle) = (new List<double>(), new List<double>(), new List<double>());
        var busy = new List<double>();
        for (var round = 1; round <= bench.Settings.Rounds; round++)
        {
            using var folder = new OwnFolder("start", bench.Folder);
            await using var house = new OwnHouse(folder, DemoHouse.Settings);
            first.Add((await house.Start()).TotalSeconds);
            await house.Stop();
            for (var again = 0; again < LaterStarts; again++)
            {
                later.Add((await house.Start()).TotalSeconds);
                busy.Add(ProcessorTime.Of(house.ProcessId).TotalSeconds);
                if (again + 1 < LaterStarts)
                {
                    await house.Stop();
                }
            }
            await Task.Delay(Idle);
            idle.Add(MemoryOf.Resident(house.ProcessId!.Value));
            table.Say(
                $"  idle for {Idle.TotalSeconds} s: {idle[^1]:F0} MB, shared libraries in part "
                    + $"{MemoryOf.Proportional(house.ProcessId!.Value):F0} MB"
            );
            if (round == bench.Settings.Rounds)
            {
                await Painted(house, table);
                await AfterLoad(house, bench.Settings, table);
            }
        }
        table.Say($"  first start {Told(first)}; later starts {Told(later)}, of them {Told(busy)} of processor time");
        table.Judge(Figure.Most("start to ready on existing data, own PostgreSQL", Middle(later), GoalOfStart, "s"));
        table.Judge(Figure.Most("memory of the idle gateway", Middle(idle), GoalOfMemory, "MB"));
    }

    private static async Task Painted(OwnHouse house, ResultTable table)
    {
        if (Chromium.Path is not { } chromium)
        {
            table.Say("  first paint: not measured, no Chromium on this machine");
            return;
        }
        await using var painter = await Chromium.Open(chromium, house.Address);
        foreach (var (page, userName) in Chromium.Pages)
        {
            var painted = await painter.FirstPaints(page, userName);
            table.Say(
                $"  first paint of {page} in a new window, ms: {string.Join(", ", painted.Select(one => $"{one:F0}"))}"
            );
            table.Judge(Figure.Most($"first paint, {page}", Middle(painted), GoalOfPaint, "ms"));
        }
    }

    private static async Task AfterLoad(OwnHouse house, BenchSettings settings, ResultTable table)
    {
        using var people = new People();
        await people.SignIn(house, JourneyLoad.Bodies, CancellationToken.None);
        using var enough = new CancellationTokenSource(settings.Duration);
        var acts = await new JourneyLoad(people, new Ledger()).Run(settings.Callers, perSecond: null, enough.Token);
        var loaded = MemoryOf.Resident(house.ProcessId!.Value);
        await Task.Delay(Idle);
        table.Say(
            $"  after {acts.Microseconds.Count:N0} acts ({acts.Rate:N0}/s): {loaded:F0} MB, "
                + $"{Idle.TotalSeconds} s later {MemoryOf.Resident(house.ProcessId!.Value):F0} MB"
        );
    }

    private static string Told(List<double> seconds) =>
        $"{Middle(seconds):F1} s ({seconds.Min():F1} to {seconds.Max():F1})";

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
