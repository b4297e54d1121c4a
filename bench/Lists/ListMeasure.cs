using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Nation;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Results;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>The lists of one nation (一种规模的列表测量): their plans, then their times.</summary>
internal sealed class ListMeasure : IAsyncDisposable
{
    private const int Slowest = 6;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    // What somebody needs at the least to look at a list before he asks for the next.
    private static readonly TimeSpan Reading = TimeSpan.FromSeconds(1);

    // A processor that rests between questions waits for its host each time that it is wanted again: where others want it too,
    // answers take as long as they wish. Such a window says nothing of lists, and is asked again.
    private const double MostStolen = 0.05;
    private const int MostTries = 4;

    // Those who never pause say how much there is to give, and need not be asked for long.
    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(4);

    private readonly NationDatabase nation;
    private readonly BenchServer server;
    private readonly ListHouse house;
    private readonly ListCallers callers;
    private readonly IReadOnlyList<ListQuestion> questions;
    private readonly RecordClock time;
    private readonly string folder;
    private readonly ResultTable table;
    private IReadOnlyList<string> readThrough = [];
    private IReadOnlySet<string> wanted = new HashSet<string>();

    private ListMeasure(
        NationDatabase nation,
        BenchServer server,
        (ListHouse House, RecordClock Time) reading,
        ListWorld world,
        string folder,
        ResultTable table
    )
    {
        (this.nation, this.server, this.folder, this.table) = (nation, server, folder, table);
        ((house, time), callers) = (reading, world.Callers);
        questions = ListQuestions.Of(world);
    }

    /// <summary>Large tables that were read from end to end while lists were asked, by the server's count.</summary>
    public IReadOnlyList<string> Faults => readThrough;

    private int Reports => nation.Size.Reports;

    /// <summary>Finds who asks, and what.</summary>
    public static async Task<ListMeasure> Open(
        NationDatabase nation,
        BenchServer server,
        string folder,
        ResultTable table
    )
    {
        var clock = await RecordClock.Of(nation.Record.Owner);
        var reading = await ListHouse.Open(nation.Record.Service, clock);
        var asking = await ListCallers.Find(nation.Record.Owner, reading.Of<PeopleReader>());
        return new(nation, server, (reading, clock), await ListWorld.Look(reading, asking), folder, table);
    }

    /// <summary>Keeps the plans of all questions.</summary>
    /// <returns>Those that read a table from end to end, or far more than they return.</returns>
    public async Task<IReadOnlyList<string>> KeepPlans()
    {
        var path = Path.Combine(folder, $"list-plans-{Reports}.txt");
        using var sent = new SentCommands();
        await using var watched = sent.Watching(nation.Database.Service);
        await using var watching = await ListHouse.Open(watched, time);
        var large = await TableScans.LargeTables(nation.Record.Owner);
        await using var plans = new ListPlans(nation.Record.Service, watching, sent, large, path);
        foreach (var question in questions)
        {
            await plans.Keep(question);
        }
        var unused = await IndexUse.Write(
            nation.Record.Owner,
            plans.Indexes,
            Path.Combine(folder, $"list-indexes-{Reports}.csv")
        );
        table.Tell($"Plans of {questions.Count} lists among {Reports:N0} reports: {path}");
        table.Say($"  indexes that nothing has used: {string.Join(", ", unused)}");
        wanted = plans.Wanted;
        return plans.Faults;
    }

    /// <summary>
    /// Asks them, window by window, while acts go on: first by callers who read what they got, then by callers who ask again at once.
    /// </summary>
    /// <returns>The p95 of each window for those who read, in milliseconds.</returns>
    public async Task<IReadOnlyDictionary<string, double>> Run(int many, TimeSpan duration)
    {
        var before = await TableScans.Count(nation.Record.Owner);
        await server.Settle();
        await using var acts = new ActTrickle(house, callers);
        table.Begin(
            $"Lists among {Reports:N0} reports, {many} callers, each reading for a second before he asks again"
        );
        var windows = await AllWindows(many, duration, Reading, "list-times");
        table.Begin($"Lists among {Reports:N0} reports, {many} callers, each asking again at once");
        await AllWindows(many, duration < AtOnce ? duration : AtOnce, TimeSpan.Zero, "list-times-at-once");
        table.Say($"  acts meanwhile: {acts.Done:N0}");
        readThrough = await ReadThrough(before);
        return windows;
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    private async Task<Dictionary<string, double>> AllWindows(
        int many,
        TimeSpan duration,
        TimeSpan reading,
        string file
    )
    {
        var asked = new AskedTimes();
        var windows = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var window in questions.GroupBy(question => question.Group, StringComparer.Ordinal))
        {
            var run = await Undisturbed([.. window], asked, many, duration, reading);
            table.Add(new($"{window.Key}, {Reports:N0}{(reading > TimeSpan.Zero ? "" : ", at once")}", run));
            windows[window.Key] = run.Samples.Percentile(0.95);
        }
        Tell(asked, Path.Combine(folder, $"{file}-{Reports}.csv"));
        return windows;
    }

    // The try in which the host took least, whatever it gave.
    private async Task<Clocked> Undisturbed(
        ListQuestion[] window,
        AskedTimes asked,
        int many,
        TimeSpan duration,
        TimeSpan reading
    )
    {
        var tries = new List<(Clocked Run, AskedTimes Times)>();
        do
        {
            var times = new AskedTimes();
            tries.Add((await Window(window, times, many, duration, reading), times));
        } while (tries[^1].Run.Stolen > MostStolen && tries.Count < MostTries);
        var (run, kept) = tries.MinBy(one => one.Run.Stolen);
        asked.Add(kept);
        if (tries.Count > 1)
        {
            table.Say(
                FormattableString.Invariant(
                    $"  asked {tries.Count} times, because the host took {string.Join(", ", tries.Select(one => $"{one.Run.Stolen:P0}"))}"
                )
            );
        }
        return run;
    }

    private async Task<Clocked> Window(
        ListQuestion[] window,
        AskedTimes asked,
        int many,
        TimeSpan duration,
        TimeSpan reading
    )
    {
        var turn = 0;
        await Callers.Run(many, WarmUp, _ => Next(new AskedTimes()), reading);
        return await Clocked.Run(
            server.ProcessId,
            [Environment.ProcessId],
            () => Callers.Run(many, duration, _ => Next(asked), reading)
        );

        Task Next(AskedTimes times)
        {
            var mine = Interlocked.Increment(ref turn);
            return times.Ask(house, window[mine % window.Length], mine / window.Length);
        }
    }

    private void Tell(AskedTimes asked, string path)
    {
        foreach (var (question, samples) in asked.All.Take(Slowest))
        {
            table.Say($"  slow: {question}, p50 {samples.Percentile(0.5):F1} ms, p95 {samples.Percentile(0.95):F1} ms");
        }
        using var file = File.CreateText(path);
        file.WriteLine("question,asked,p50_ms,p95_ms,p99_ms");
        foreach (var (question, samples) in asked.All)
        {
            file.WriteLine(
                FormattableString.Invariant(
                    $"\"{question}\",{samples.Microseconds.Count},{samples.Percentile(0.5)},{samples.Percentile(0.95)},{samples.Percentile(0.99)}"
                )
            );
        }
    }

    // Whatever plan was kept for a prepared statement, and whatever a function asked.
    private async Task<IReadOnlyList<string>> ReadThrough(IReadOnlyDictionary<string, long> before)
    {
        var large = await TableScans.LargeTables(nation.Record.Owner);
        var after = await TableScans.Count(nation.Record.Owner);
        return
        [
            .. after
                .Where(one => large.Contains(one.Key) && !wanted.Contains(one.Key))
                .Where(one => one.Value > before.GetValueOrDefault(one.Key))
                .Select(one => $"{one.Key} was read from end to end while lists were asked"),
        ];
    }
}
