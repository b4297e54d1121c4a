using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.LongRun;
using ZhengXie.Linked.Bench.Results;
using ZhengXie.Linked.Bench.Start;

namespace ZhengXie.Linked.Bench.SessionWeek;

/// <summary>
/// The week of the plenary session (全会周): two thousand people online, five hundred of them acting at once, and all reports of the
/// week handed in within the duration of one run.
/// </summary>
internal static class SessionWeekMeasure
{
    private const int Reports = 1204;
    private const double GoalOfLists = 1;
    private const double GoalOfSubmits = 2;
    private const double GoalOfPushes = 2;
    private const double Late = 0.95;

    /// <summary>Runs it: once as warm-up with other reports, once measured.</summary>
    public static async Task Run(BenchRun bench)
    {
        var table = bench.Table;
        using var folder = new OwnFolder("session-week", bench.Folder);
        await using var house = new OwnHouse(folder, DemoHouse.Settings);
        await house.Start();
        await house.Stop();
        await Attendance.Enter(folder, Guests.Members);
        await house.Start();
        await using var hall = await Hall.Open(house, [.. Guests.Editors, .. Guests.Members]);
        table.Begin(
            $"session week: {hall.Screens.Count:N0} people online with an account and a screen each, {Guests.Acting} acting "
                + $"at once, {Reports:N0} reports in about {bench.Settings.Duration.TotalSeconds} s"
        );

        var warm = await Act(hall, bench.Settings.WarmUp);
        var burst = await Act(hall, bench.Settings.Duration);
        await using var record = await house.OpenRecord();
        var pushes = await PushTimes.Of(burst.Submitted, hall.Screens, record);
        await Compare([.. warm.Submitted, .. burst.Submitted], record);
        Tell(table, burst, new(pushes, burst.Submits.Seconds), MemoryOf.Resident(house.ProcessId!.Value));
    }

    private static async Task<Burst> Act(Hall hall, TimeSpan duration)
    {
        var editors = hall.Screens.Keys.Where(person => person.IsEditor).ToList();
        var members = hall.Screens.Keys.Where(person => !person.IsEditor).Take(Guests.Acting - editors.Count).ToList();
        var burst = new Burst(duration, (int)Math.Ceiling((double)Reports / members.Count));
        await burst.Run(editors, members, Reports);
        return burst;
    }

    private static Task Compare(IReadOnlyList<Submitted> submitted, Npgsql.NpgsqlDataSource record)
    {
        var acts = submitted.ToDictionary(
            one => one.Acknowledged.Report,
            one => (IReadOnlyList<Acknowledged>)[one.Acknowledged]
        );
        return new Checker(acts, whole: true).Require(RecordReading.Everything(record));
    }

    private static void Tell(ResultTable table, Burst burst, Samples pushes, double memory)
    {
        table.Add(Line("lists", burst.Lists));
        table.Add(Line("reports opened", burst.Views));
        table.Add(Line("reports handed in", burst.Submits));
        table.Add(Line("rings at both editors of the desk", pushes));
        table.Say(
            $"  {burst.Submitted.Count:N0} reports acknowledged, each in the record once, numbers without a hole; the gateway has {memory:F0} MB"
        );
        table.Judge(Figure.Most("session week, list p95", Seconds(burst.Lists), GoalOfLists, "s"));
        table.Judge(Figure.Most("session week, submit p95", Seconds(burst.Submits), GoalOfSubmits, "s"));
        table.Judge(Figure.Most("session week, push p95", Seconds(pushes), GoalOfPushes, "s"));
    }

    private static Measured Line(string what, Samples samples) =>
        new($"session week, {what}", new(samples, TimeSpan.Zero, TimeSpan.Zero));

    private static double Seconds(Samples samples) => samples.Percentile(Late) / 1000;
}
