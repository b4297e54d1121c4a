using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Outbox;

namespace ZhengXie.Linked.Storage.Outbox;

/// <summary>
/// What waits to be sent on a channel (待发队列). Whoever takes a message has it for a while; if he is never heard of again,
/// it is taken once more: at least once, under the same id.
/// </summary>
public sealed class DeliveryQueue(NpgsqlDataSource database, TimeProvider time)
{
    private static readonly TimeSpan Lent = TimeSpan.FromMinutes(2);

    private const string TakeSome = """
        WITH due AS (
            SELECT id FROM record.deliveries
            WHERE channel = @channel AND next_try_at <= @now
            ORDER BY urgent DESC, next_try_at
            LIMIT @many
            FOR UPDATE SKIP LOCKED
        ), taken AS (
            UPDATE record.deliveries d SET attempts = d.attempts + 1, next_try_at = @until
            FROM due WHERE d.id = due.id
            RETURNING d.id, d.message, d.person, d.attempts
        )
        SELECT t.id, t.person, o.kind, o.subject, o.body, o.item, o.minutes, c.number, o.urgent, t.attempts
        FROM taken t
        JOIN record.outbox o ON o.id = t.message
        LEFT JOIN lists.copies c ON c.report = o.stream AND c.body = o.body
        ORDER BY o.urgent DESC, o.id
        """;

    private const string Ended = """
        UPDATE record.deliveries SET state = @state, next_try_at = NULL, ended_at = @now, fault = @fault WHERE id = @id
        """;

    private const string Again = """
        UPDATE record.deliveries SET next_try_at = @at, fault = @fault, attempts = attempts - @back WHERE id = @id
        """;

    /// <summary>Takes so many of what is due.</summary>
    public async Task<IReadOnlyList<OutgoingMessage>> Take(Channel channel, int many, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var taken = await connection.QueryAsync<OutgoingMessage>(
            new(
                TakeSome,
                new
                {
                    channel = channel.ToString(),
                    now,
                    until = now + Lent,
                    many,
                },
                cancellationToken: cancellation
            )
        );
        return taken.AsList();
    }

    /// <summary>It was sent, or is given up.</summary>
    public Task End(Guid id, MessageState state, string? fault, CancellationToken cancellation) =>
        Execute(
            Ended,
            new
            {
                id,
                state = state.ToString(),
                fault,
                now = time.GetUtcNow(),
            },
            cancellation
        );

    /// <summary>It is to be tried again later.</summary>
    /// <param name="id">Which.</param>
    /// <param name="wait">After how long.</param>
    /// <param name="fault">Why it failed.</param>
    /// <param name="tried">Whether it was tried at all; what never left counts as no attempt.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task Retry(Guid id, TimeSpan wait, string fault, bool tried, CancellationToken cancellation) =>
        Execute(
            Again,
            new
            {
                id,
                at = time.GetUtcNow() + wait,
                fault,
                back = tried ? 0 : 1,
            },
            cancellation
        );

    private async Task Execute(string statement, object values, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(new(statement, values, cancellationToken: cancellation));
    }
}
