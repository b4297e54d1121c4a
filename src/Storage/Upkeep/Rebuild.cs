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
    private const string AllStreams = "SELECT id, kind FROM record.streams";

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
    /// <param name="order">Shuffles the streams: the lists must not depend on their order.</param>
    /// <param name="cancellation">Gives up; the lists stay as they were.</param>
    /// <returns>How many streams were told again.</returns>
    /// <exception cref="InvalidDataException">A kind of stream, or an event, that this build does not know.</exception>
    public async Task<int> Run(Random order, CancellationToken cancellation = default) =>
        await Again.ExecuteAsync(async token => await Once(order, token), cancellation);

    private async Task<int> Once(Random order, CancellationToken cancellation)
    {
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await RecordGate.Close(connection, cancellation);
        await connection.ExecuteAsync(Empty);
        var streams = (await connection.QueryAsync<(Guid Id, string Kind)>(AllStreams, commandTimeout: 0)).ToArray();
        order.Shuffle(streams);
        await connection.ExecuteAsync(WritingManner.OfTransaction);
        var sheets = new RowSheets();
        foreach (var some in streams.Chunk(Together))
        {
            await Fill(connection, some, sheets, cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return streams.Length;
    }

    // The first events of all these streams, then the second of all, and so on: few statements, and each row once in one.
    private async Task Fill(
        NpgsqlConnection connection,
        (Guid Id, string Kind)[] some,
        RowSheets sheets,
        CancellationToken cancellation
    )
    {
        var loaded = await Streams.Load(connection, codec, [.. some.Select(stream => stream.Id)], cancellation);
        var replays = some.Select(stream => NounOf(stream.Kind).Replay(loaded[stream.Id]).GetEnumerator()).ToList();
        while (true)
        {
            replays.RemoveAll(replay => !replay.MoveNext());
            if (replays.Count == 0)
            {
                return;
            }
            await Write(connection, [.. replays.SelectMany(replay => replay.Current)], sheets, cancellation);
        }
    }

    private static async Task Write(
        NpgsqlConnection connection,
        RowChange[] changes,
        RowSheets sheets,
        CancellationToken cancellation
    )
    {
        sheets.Clear();
        for (var place = 0; place < changes.Length; place++)
        {
            sheets.Add(changes[place].Row, place - (changes[place].Row.NumberOf ?? 0));
        }
        await using var batch = new NpgsqlBatch(connection) { Timeout = 0 };
        batch.BatchCommands.Add(GivenNumbers.Set([.. changes.Select(change => change.Number)]));
        foreach (var command in sheets.Commands)
        {
            batch.BatchCommands.Add(command);
        }
        await batch.ExecuteNonQueryAsync(cancellation);
    }

    private INounLists NounOf(string kind) =>
        nouns.TryGetValue(kind, out var noun)
            ? noun
            : throw new InvalidDataException($"This build has no lists for streams of kind {kind}.");
}
