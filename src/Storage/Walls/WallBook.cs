using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Storage.Walls;

/// <summary>Book of wall screens (大屏登记簿): those that were paired and not ended.</summary>
public sealed class WallBook(NpgsqlDataSource database, TimeProvider time)
{
    private const int Listed = 100;

    private const string Select = """
        SELECT walls.id, body, name, paired_by, user_name, paired_at, seen_at, ends_at
        FROM identity.walls JOIN identity.accounts ON accounts.id = paired_by
        WHERE ended_at IS NULL AND ends_at > @Now
        """;

    private static readonly TimeSpan SeenPause = TimeSpan.FromMinutes(1);

    /// <summary>The wall screen, while it may show anything.</summary>
    public async Task<Wall?> Find(Guid id, CancellationToken cancellation)
    {
        var found = await Read(Select + " AND walls.id = @Id", new { Id = id, Now = time.GetUtcNow() }, cancellation);
        return found.SingleOrDefault();
    }

    /// <summary>Those of the body, the newest first.</summary>
    public Task<IReadOnlyList<Wall>> Of(BodyCode body, CancellationToken cancellation) =>
        Read(
            Select + " AND body = @Body ORDER BY paired_at DESC, walls.id LIMIT @Listed",
            new
            {
                Body = body.Value,
                Now = time.GetUtcNow(),
                Listed,
            },
            cancellation
        );

    /// <summary>Notes that it read, at most once a minute.</summary>
    public async Task See(Wall wall, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        if (now - wall.SeenAt < SeenPause)
        {
            return;
        }
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                "UPDATE identity.walls SET seen_at = @Now WHERE id = @Id",
                new { wall.Id, Now = now },
                cancellationToken: cancellation
            )
        );
    }

    /// <summary>Ends a wall screen of the body; whether there was one.</summary>
    public async Task<bool> End(Guid id, BodyCode body, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteAsync(
                new(
                    "UPDATE identity.walls SET ended_at = @Now WHERE id = @Id AND body = @Body AND ended_at IS NULL",
                    new
                    {
                        Id = id,
                        Body = body.Value,
                        Now = time.GetUtcNow(),
                    },
                    cancellationToken: cancellation
                )
            ) > 0;
    }

    private async Task<IReadOnlyList<Wall>> Read(string query, object parameters, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(
            Guid Id,
            string Body,
            string Name,
            Guid By,
            string ByName,
            DateTime PairedAt,
            DateTime? SeenAt,
            DateTime EndsAt
        )>(new(query, parameters, cancellationToken: cancellation));
        return
        [
            .. rows.Select(row => new Wall(
                row.Id,
                new(row.Body),
                row.Name,
                new(row.By),
                row.ByName,
                new(row.PairedAt),
                row.SeenAt is { } seen ? new DateTimeOffset(seen) : null,
                new(row.EndsAt)
            )),
        ];
    }
}
