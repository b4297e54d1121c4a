using Dapper;
using Npgsql;
using Polly;
using Polly.Retry;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Record.Groups;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>
/// Rebuild (重建列表): empties every list and fills it again from the events, in one transaction, streams in any order.
/// Acts wait at the gate until it ends.
/// </summary>
/// <param name="owner">Pool of the owner.</param>
/// <param name="codec">Reads the events.</param>
/// <param name="nouns">The lists of every noun.</param>
public sealed class Rebuild(NpgsqlDataSource owner, EventCodec codec, IEnumerable<INounLists> nouns)
{
    private const int Together = 256;
    private const string AllStreams = "SELECT id, kind FROM record.streams ORDER BY id";

    private const string Empty = """
        DO $$
        DECLARE
            names text := (
                SELECT string_agg(format('lists.%I', tablename), ', ' ORDER BY tablename)
                FROM pg_tables WHERE schemaname = 'lists'
            );
        BEGIN
            IF names IS NOT NULL THEN
                EXECUTE 'TRUNCATE ' || names;
            END IF;
        END
        $$
        """;

    // Whoever reads two lists at the moment when all are emptied may stand in the way of it, and it in his.
    private static readonly ResiliencePipeline Again = new ResiliencePipelineBuilder()
        .AddRetry(
            new RetryStrategyOptions
            {
                ShouldHandle = new PredicateBuilder().Handle<PostgresException>(error =>
                    error.SqlState == PostgresErrorCodes.DeadlockDetected
                ),
                MaxRetryAttempts = 5,
                Delay = TimeSpan.FromMilliseconds(200),
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
            }
        )
        .Build();

    private readonly Dictionary<string, INounLists> nouns = nouns.ToDictionary(
        noun => noun.Kind,
        StringComparer.Ordinal
    );

    /// <summary>Rebuilds every list.</summary>
    /// <param name="order">Shuffles the streams: the lists must not depend on their order. None takes them as they are kept.</param>
    /// <param name="cancellation">Gives up; the lists stay as they were.</param>
    /// <returns>How many streams were told again.</returns>
    /// <exception cref="InvalidDataException">A kind of stream, or an event, that this build does not know.</exception>
    public async Task<int> Run(Random? order, CancellationToken cancellation = default) =>
        await Again.ExecuteAsync(async token => await Once(order, token), cancellation);

    private async Task<int> Once(Random? order, CancellationToken cancellation)
    {
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await RecordGate.Close(connection, cancellation);
        await connection.ExecuteAsync(Empty);
        var streams = (await connection.QueryAsync<(Guid Id, string Kind)>(AllStreams, commandTimeout: 0)).ToArray();
        order?.Shuffle(streams);
        await connection.ExecuteAsync(WritingManner.OfTransaction);
        var sheets = new RowSheets();
        foreach (var some in streams.Chunk(Together))
        {
            await Fill(connection, some, sheets, cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return streams.Length;
    }

    private async Task Fill(
        NpgsqlConnection connection,
        (Guid Id, string Kind)[] some,
        RowSheets sheets,
        CancellationToken cancellation
    )
    {
        var loaded = await Streams.Load(connection, codec, [.. some.Select(stream => stream.Id)], cancellation);
        var changes = new RowChanges();
        foreach (var (stream, kind) in some)
        {
            changes.Add(NounOf(kind).Replay(loaded[stream]));
        }
        foreach (var batch in changes.Batches(sheets))
        {
            await using (batch)
            {
                batch.Connection = connection;
                await batch.ExecuteNonQueryAsync(cancellation);
            }
        }
    }

    private INounLists NounOf(string kind) =>
        nouns.TryGetValue(kind, out var noun)
            ? noun
            : throw new InvalidDataException($"This build has no lists for streams of kind {kind}.");
}
