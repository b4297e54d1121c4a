using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Bench.Hub;
using ZhengXie.Linked.Bench.JointTasks;
using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Bench.Lists;
using ZhengXie.Linked.Bench.LongRun;
using ZhengXie.Linked.Bench.Nation;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Bench.Restart;
using ZhengXie.Linked.Bench.Results;
using ZhengXie.Linked.Bench.Rules;
using ZhengXie.Linked.Bench.Search;
using ZhengXie.Linked.Bench.SessionWeek;
using ZhengXie.Linked.Bench.Start;
using ZhengXie.Linked.Bench.Year;

namespace ZhengXie.Linked.Bench;

/// <summary>What a measurement is given (测量环境).</summary>
/// <param name="Server">The database server.</param>
/// <param name="Settings">What the command line asks for.</param>
/// <param name="Folder">Where files go: <c>artifacts/bench</c>.</param>
/// <param name="Table">Where results go.</param>
internal sealed record BenchRun(BenchServer Server, BenchSettings Settings, string Folder, ResultTable Table);

/// <summary>Something that is measured (测量项目), under the name that the command line knows.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Usual">Whether it is measured when no name is given.</param>
/// <param name="Run">Measures it.</param>
internal sealed record Measurement(string Name, bool Usual, Func<BenchRun, Task> Run)
{
    /// <summary>All of them, in the order in which they are measured.</summary>
    public static IReadOnlyList<Measurement> All { get; } =
    [
        new("journal", Usual: true, bench => JournalRun.Run(bench.Server, bench.Settings, bench.Table)),
        new("rules", Usual: true, bench => Task.Run(() => RulesRun.Run(bench.Folder, bench.Table))),
        new("doors", Usual: true, bench => DoorsRun.Run(bench.Server, bench.Settings, bench.Folder, bench.Table)),
        new("search", Usual: false, bench => SearchBench.Run(bench.Server, bench.Settings, bench.Folder, bench.Table)),
        new("lists", Usual: true, bench => ListsRun.Run(bench.Server, bench.Settings, bench.Folder, bench.Table)),
        new("joint-tasks", Usual: false, bench => JointTaskBench.Run(bench.Server, bench.Settings, bench.Table)),
        new("load", Usual: false, bench => LoadRun.Run(bench.Server, bench.Settings, bench.Table)),
        new("year", Usual: true, bench => YearRun.Run(bench.Server, bench.Settings, bench.Table)),
        new("start", Usual: true, StartMeasure.Run),
        new("session-week", Usual: true, SessionWeekMeasure.Run),
        new("long-run", Usual: false, LongRunMeasure.Run),
        new("hub", Usual: true, HubRun.Run),
        new("restart", Usual: true, RestartRun.Run),
#if ORLEANS
        new(
            "cluster",
            Usual: false,
            bench => Cluster.ClusterRun.Run(bench.Server, bench.Settings, bench.Folder, bench.Table)
        ),
#endif
    ];
}
