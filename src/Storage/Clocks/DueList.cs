using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>Reads <c>lists.due</c> for the sweeper (到点清单).</summary>
public sealed class DueList(NpgsqlDataSource database)
{
    /// <summary>How many steps are read at once.</summary>
    public const int Batch = 200;

    private const string OfBodies = """
        SELECT d.stream, d.noun, d.item, d.started_at AS "StartedAt", d.next_at AS "NextAt"
        FROM lists.due d
        WHERE d.body = ANY (@bodies) AND d.next_at <= @now AND (d.next_at, d.stream, d.item) > (@at, @stream, @item)
        ORDER BY d.next_at, d.stream, d.item
        LIMIT @most
        """;

    // Bodies are few; each is asked by its key whether anything of it has come.
    private const string WhoseHasCome = """
        SELECT b.code FROM unnest(@bodies) AS b (code)
        WHERE EXISTS (SELECT FROM lists.due d WHERE d.body = b.code AND d.next_at <= @now)
        """;

    // Bodies are few; each is asked by its key for its first.
    private const string SoonestOfBodies = """
        SELECT min(first.next_at) FROM unnest(@bodies) AS b (code)
        CROSS JOIN LATERAL (
            SELECT d.next_at FROM lists.due d
            WHERE d.body = b.code AND d.next_at IS NOT NULL
            ORDER BY d.next_at LIMIT 1
        ) AS first
        """;

    /// <summary>The moment of the next step of all; none where no clock runs.</summary>
    public Task<DateTimeOffset?> Soonest(CancellationToken cancellation) =>
        Moment(new("SELECT min(next_at) FROM lists.due WHERE next_at IS NOT NULL", cancellationToken: cancellation));

    /// <summary>The moment of the next step of the bodies; none where no clock of theirs runs.</summary>
    public Task<DateTimeOffset?> Soonest(string[] bodies, CancellationToken cancellation) =>
        Moment(new(SoonestOfBodies, new { bodies }, cancellationToken: cancellation));

    /// <summary>Those of the bodies for which a step has come.</summary>
    public async Task<IReadOnlyList<string>> Come(string[] bodies, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var come = await connection.QueryAsync<string>(
            new(WhoseHasCome, new { bodies, now }, cancellationToken: cancellation)
        );
        return come.AsList();
    }

    /// <summary>The steps of the bodies that have come, oldest first, after a place where one was read before.</summary>
    public async Task<IReadOnlyList<DueStep>> Steps(
        string[] bodies,
        DateTimeOffset now,
        DuePlace? after,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(
                OfBodies,
                new
                {
                    bodies,
                    now,
                    at = after?.NextAt ?? DateTimeOffset.MinValue,
                    stream = after?.Stream ?? Guid.Empty,
                    item = after?.Item ?? "",
                    most = Batch,
                },
                cancellationToken: cancellation
            )
        );
        return [.. rows.Select(row => new DueStep(row.Stream, row.Noun, row.Item, row.StartedAt, row.NextAt))];
    }

    private async Task<DateTimeOffset?> Moment(CommandDefinition question)
    {
        await using var connection = await database.OpenConnectionAsync(question.CancellationToken);
        return await connection.ExecuteScalarAsync<DateTime?>(question) is { } soonest
            ? new DateTimeOffset(soonest, TimeSpan.Zero)
            : null;
    }

    private sealed class Row
    {
        public Guid Stream { get; init; }
        public string Noun { get; init; } = "";
        public string Item { get; init; } = "";
        public DateTimeOffset StartedAt { get; init; }
        public DateTimeOffset NextAt { get; init; }
    }
}
