using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Results;
using ZhengXie.Linked.Bench.Start;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>
/// The long run (长时间运行): a gateway with its own PostgreSQL at half of what it can do, both killed again and again, and every
/// acknowledgement compared with the record. Whatever is wrong ends the run.
/// </summary>
internal static class LongRunMeasure
{
    private const int MostCallers = 32;
    private const double Part = 0.5;
    private const double GoalOfGrowth = 1.2;

    // Between two kills; an hour has one each minute.
    private const int KillsInShortRun = 12;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    /// <summary>Runs it: <c>--seconds</c> of half load, after a probe of at most <c>--warm-up</c> seconds.</summary>
    public static async Task Run(BenchRun bench)
    {
        var (duration, table) = (bench.Settings.Duration, bench.Table);
        var every = TimeSpan.FromTicks(Math.Clamp(duration.Ticks / KillsInShortRun, Shortest.Ticks, Longest.Ticks));
        table.Begin($"long run: {duration.TotalSeconds} s at half load, a kill -9 each {every.TotalSeconds} s");
        table.Say($"  the checker finds each of {await CheckerProof.Run()} planted faults");

        using var folder = new OwnFolder("long-run", bench.Folder);
        await using var house = new OwnHouse(folder, DemoHouse.Settings);
        await house.Start();
        using var people = new People();
        await people.SignIn(house, JourneyLoad.Bodies, CancellationToken.None);
        var ledger = new Ledger();
        var callers = Math.Min(bench.Settings.Callers, MostCallers);
        var load = new JourneyLoad(people, ledger);
        var probed = await Probe(load, callers, bench.Settings);

        await using var memory = new MemoryOfLives();
        memory.Watch(house.ProcessId!.Value);
        var kills = new Kills(house, ledger, memory);
        var samples = await Killed(load, callers, probed.Rate * Part, task => kills.Run(every, duration, task));
        var acknowledged = await Compare(house, ledger, table);
        table.Add(new("acts at half load, through every kill", new(samples, TimeSpan.Zero, TimeSpan.Zero)));
        Tell(table, probed, acknowledged, people.Tries, kills.Survived, memory);
        await house.Stop();
    }

    private static async Task<Samples> Probe(JourneyLoad load, int callers, BenchSettings settings)
    {
        var sixth = settings.Duration / 6;
        using var enough = new CancellationTokenSource(settings.WarmUp < sixth ? settings.WarmUp : sixth);
        return await load.Run(callers, perSecond: null, enough.Token);
    }

    private static async Task<Samples> Killed(JourneyLoad load, int callers, double perSecond, Func<Task, Task> kills)
    {
        using var enough = new CancellationTokenSource();
        var running = load.Run(callers, perSecond, enough.Token);
        try
        {
            await kills(running);
        }
        finally
        {
            await enough.CancelAsync();
        }
        return await running;
    }

    private static async Task<int> Compare(OwnHouse house, Ledger ledger, ResultTable table)
    {
        var everything = ledger.Everything();
        await using (var record = await house.OpenRecord())
        {
            await new Checker(everything, whole: true).Require(RecordReading.Everything(record));
        }
        table.Say($"  verify: {(await house.Verify()).ReplaceLineEndings(" ")}");
        return everything.Values.Sum(acts => acts.Count);
    }

    private static void Tell(
        ResultTable table,
        Samples probed,
        int acknowledged,
        Tries tries,
        IReadOnlyList<Survived> survived,
        MemoryOfLives memory
    )
    {
        table.Say(
            $"  {acknowledged:N0} acts acknowledged, every one in the record once; {probed.Rate:N0} acts/s before, "
                + $"without a pace; {tries.Repeated:N0} acts sent again, {tries.Retries:N0} times in all"
        );
        foreach (var kill in survived.GroupBy(one => one.Kill))
        {
            var starts = kill.Select(one => one.Started).OfType<Starting>().ToList();
            table.Say(
                $"  {kill.Key} killed {kill.Count()} times: longest silence {kill.Max(one => one.Silence).TotalSeconds:F1} s"
                    + (
                        starts.Count > 0
                            ? $", longest start {starts.Max(start => start.Took).TotalSeconds:F1} s, started {starts.Sum(start => start.Tries)} times"
                            : ""
                    )
            );
        }
        table.Say(
            $"  memory of the gateway's lives, first and last: "
                + string.Join(", ", memory.Lives.Select(life => $"{life.First:F0} → {life.Last:F0} MB"))
        );
        if (tries.FirstFault is { } fault)
        {
            table.Say($"  the first answer of the kind 500: {fault}");
        }
        table.Judge(Figure.Most("long run, answers of the kind 500", tries.Faults, 0));
        if (memory.Growth is { } growth)
        {
            table.Judge(Figure.Most("long run, memory of the last lives ÷ the first", growth, GoalOfGrowth));
        }
    }
}
