using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>The checkpoints kept.</summary>
internal static class CheckpointTable
{
    private const string Select = """
        SELECT number, made_at AS "MadeAt", position, algorithm::int, heads, assigned, feeds, hash, audit
        FROM record.checkpoints
        """;

    private const string Insert = """
        INSERT INTO record.checkpoints (number, made_at, position, algorithm, heads, assigned, feeds, hash, audit)
        VALUES (@Number, @MadeAt, @Position, @Algorithm, @Heads, @Assigned, @Feeds, @Hash, @Audit)
        """;

    public static async Task<IReadOnlyList<Checkpoint>> All(
        NpgsqlConnection connection,
        CancellationToken cancellation
    ) =>
        [
            .. await connection.QueryAsync<Checkpoint>(
                new CommandDefinition($"{Select} ORDER BY number", cancellationToken: cancellation)
            ),
        ];

    public static Task<Checkpoint?> Last(NpgsqlConnection connection, CancellationToken cancellation) =>
        connection.QueryFirstOrDefaultAsync<Checkpoint?>(
            new CommandDefinition($"{Select} ORDER BY number DESC LIMIT 1", cancellationToken: cancellation)
        );

    public static Task Add(NpgsqlConnection connection, Checkpoint made, CancellationToken cancellation) =>
        connection.ExecuteAsync(new CommandDefinition(Insert, made, cancellationToken: cancellation));
}
