using System.Diagnostics;
using ZhengXie.Linked.Bench.Load;
using ZhengXie.Linked.Bench.Postgres;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>Our record (本系统): each caller makes an act and waits for its commit.</summary>
internal sealed class JournalMeasure : IAsyncDisposable
{
    private readonly SubmitActs acts = new();
    private readonly BenchDatabase database;
    private readonly RecordDatabase record;
    private readonly GroupAppender appender;
    private long making;
    private int made;

    private JournalMeasure(BenchDatabase database, RecordDatabase record)
    {
        this.database = database;
        this.record = record;
        appender = new GroupAppender(record.Service, new RecordOptions(), TimeProvider.System);
    }

    /// <summary>Microseconds that deciding and composing took per act, waits for a core included.</summary>
    public double MakingMicroseconds =>
        TimeSpan.FromSeconds((double)making / Stopwatch.Frequency).TotalMicroseconds / made;

    public static async Task<JournalMeasure> Open(BenchServer server)
    {
        var empty = await server.Create("journal");
        return new(empty, await empty.OpenNew());
    }

    /// <summary>Runs for a while.</summary>
    public Task<Samples> Run(int callers, TimeSpan duration) => Callers.Run(callers, duration, Submit);

    /// <summary>Which rows an act has left, and how many.</summary>
    public Task<string> RowsPerAct() => database.RowsPerAct();

    /// <summary>The part of its length that a text takes in the table, once the server has compressed it.</summary>
    public async Task<double> StoredPart()
    {
        await using var command = record.Owner.CreateCommand(
            "SELECT sum(pg_column_size(bytes))::float8 / sum(octet_length(bytes)) FROM record.texts"
        );
        return (double)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await appender.DisposeAsync();
        await record.DisposeAsync();
        await database.DisposeAsync();
    }

    private async Task Submit(int caller)
    {
        var began = Stopwatch.GetTimestamp();
        var act = acts.Next(caller);
        Interlocked.Add(ref making, Stopwatch.GetTimestamp() - began);
        Interlocked.Increment(ref made);
        var appended = await appender.Append(act);
        if (appended.Verdict != Verdict.Done)
        {
            throw new InvalidOperationException($"The record answered {appended.Verdict}.");
        }
    }
}
