using System.Buffers.Binary;
using System.Data.Common;
using System.Text.Json;
using Dapper;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>
/// Indexer (索引员): takes reports from the queue and draws their index entries from the record as it stands now. Taking and
/// writing are one transaction, so that a crash leaves the queue as it was; several gateways may index side by side.
/// </summary>
/// <param name="database">Pool of the service role.</param>
/// <param name="codec">Reads the events.</param>
/// <param name="time">Puts off what cannot be indexed.</param>
/// <param name="log">Where a report that cannot be indexed is told of.</param>
public sealed partial class SearchIndexer(
    NpgsqlDataSource database,
    EventCodec codec,
    TimeProvider time,
    ILogger<SearchIndexer> log
) : IDisposable
{
    /// <summary>How many reports are indexed in one transaction.</summary>
    public const int Together = 32;

    /// <summary>For how long a report that could not be indexed is put off.</summary>
    public static readonly TimeSpan PutOff = TimeSpan.FromMinutes(1);

    private const string Take = """
        DELETE FROM lists.search_queue
        WHERE ctid = ANY (ARRAY(
            SELECT ctid FROM lists.search_queue WHERE due_at <= @now LIMIT @most FOR UPDATE SKIP LOCKED))
        RETURNING report
        """;

    // Of two gateways that have the same report in hand, the second reads after the first has written.
    private const string Lock =
        "SELECT pg_advisory_xact_lock(x'5A584C06'::int, key) FROM unnest(@keys) WITH ORDINALITY AS k (key, place) ORDER BY place";

    private const string Later = "INSERT INTO lists.search_queue (report, due_at) SELECT unnest(@reports), @at";

    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Indexes until nothing is left that is due.</summary>
    /// <exception cref="DbException">The database is away; the queue keeps what is left.</exception>
    public Task Drain(CancellationToken cancellation = default) => Drain(null, cancellation);

    /// <summary>The same at a pace that gives way to acts.</summary>
    /// <exception cref="DbException">The database is away; the queue keeps what is left.</exception>
    public async Task Drain(SearchPace? pace, CancellationToken cancellation)
    {
        await turn.WaitAsync(cancellation);
        try
        {
            var began = time.GetTimestamp();
            while (await Next(cancellation))
            {
                if (pace is not null)
                {
                    await pace.Rest(time.GetElapsedTime(began), cancellation);
                }
                began = time.GetTimestamp();
            }
        }
        finally
        {
            turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();

    // One that cannot be indexed must not keep the others waiting: then each is tried alone.
    private async Task<bool> Next(CancellationToken cancellation)
    {
        try
        {
            return await IndexSome(Together, cancellation) > 0;
        }
        catch (Exception error) when (error is InvalidDataException or JsonException or InvalidOperationException)
        {
            for (var alone = 0; alone < Together; alone++)
            {
                await IndexOne(cancellation);
            }
            return true;
        }
    }

    private async Task<int> IndexSome(int most, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var reports = await TakeUpTo(most, connection);
        if (reports.Length > 0)
        {
            await Index(reports, connection, cancellation);
            await transaction.CommitAsync(cancellation);
        }
        return reports.Length;
    }

    private async Task IndexOne(CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var reports = await TakeUpTo(1, connection);
        await transaction.SaveAsync("taken", cancellation);
        try
        {
            await Index(reports, connection, cancellation);
        }
        catch (Exception error) when (error is InvalidDataException or JsonException or InvalidOperationException)
        {
            await transaction.RollbackAsync("taken", cancellation);
            await connection.ExecuteAsync(Later, new { reports, at = time.GetUtcNow() + PutOff });
            LogNotIndexed(reports[0], error);
        }
        await transaction.CommitAsync(cancellation);
    }

    private async Task<Guid[]> TakeUpTo(int most, NpgsqlConnection connection)
    {
        var taken = await connection.QueryAsync<Guid>(Take, new { now = time.GetUtcNow(), most });
        var reports = taken.Distinct().ToArray();
        var keys = reports.Select(LockOf).Order().ToArray();
        await connection.ExecuteAsync(Lock, new { keys });
        return reports;
    }

    private static int LockOf(Guid report) => BinaryPrimitives.ReadInt32BigEndian(report.ToByteArray().AsSpan(12));

    private async Task Index(Guid[] reports, NpgsqlConnection connection, CancellationToken cancellation)
    {
        var material = await SearchMaterial.Read(connection, codec, reports, cancellation);
        await SearchWriter.Write(connection, reports, material, cancellation);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "信息 {Report} 未能编入检索，一分钟后再试。")]
    private partial void LogNotIndexed(Guid report, Exception error);
}
