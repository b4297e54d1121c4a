using ZhengXie.Linked.Bench.Journal;
using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Nation;
using ZhengXie.Linked.Bench.Nation.Bodies;
using ZhengXie.Linked.Bench.Nation.Loading;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Year;

/// <summary>
/// Submissions as the loader writes them (成批装载): thousands in flight at the bodies of the whole nation, in groups as large as
/// they may be.
/// </summary>
internal sealed class LoadMeasure : IAsyncDisposable
{
    private const int InFlight = 2048;

    private readonly BenchDatabase database;
    private readonly RecordDatabase record;
    private readonly SubmitActs acts;
    private readonly GroupAppender appender;

    private LoadMeasure(BenchDatabase database, RecordDatabase record)
    {
        (this.database, this.record) = (database, record);
        var nation = new NationBodies(new(NationSize.WholeReports));
        acts = new([.. nation.All.Select(body => Office.Of(body.Code))], nation.Tree);
        appender = new GroupAppender(record.Service, NationHouse.Large, TimeProvider.System);
    }

    public static async Task<LoadMeasure> Open(BenchServer server)
    {
        var empty = await server.Create("loader");
        return new(empty, await empty.OpenNew());
    }

    /// <summary>Runs for a while.</summary>
    public Task<Samples> Run(TimeSpan duration) => Callers.Run(InFlight, duration, Submit);

    /// <summary>Which rows an act has left, and how many.</summary>
    public Task<string> RowsPerAct() => database.RowsPerAct();

    public async ValueTask DisposeAsync()
    {
        await appender.DisposeAsync();
        await record.DisposeAsync();
        await database.DisposeAsync();
    }

    // The callers wander over the bodies: two that stand side by side seldom want the same number.
    private async Task Submit(int caller)
    {
        var appended = await appender.Append(acts.Next(Random.Shared.Next()));
        if (appended.Verdict != Verdict.Done)
        {
            throw new InvalidOperationException($"The record answered caller {caller}: {appended.Verdict}.");
        }
    }
}
