using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Outbox;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Storage.Outbox;

/// <summary>What a body's messages came to (外发记录), newest first; the caller has made sure that they may be read.</summary>
public sealed class MessagePages(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>How many messages a page holds.</summary>
    public const int PageSize = 50;

    private const string Messages = """
        SELECT o.id, o.kind, c.number, o.urgent, o.at
        FROM record.outbox o
        LEFT JOIN lists.copies c ON c.report = o.stream AND c.body = o.body
        WHERE o.body = @body AND o.id < @before
        ORDER BY o.id DESC
        LIMIT @most
        """;

    // Names of the body's own people only: who is on duty above is the upper body's business.
    private const string Deliveries = """
        SELECT d.message, d.channel, d.state, d.attempts, d.ended_at AS "EndedAt", d.fault,
            CASE WHEN EXISTS (SELECT FROM lists.held_grants g WHERE g.person = d.person AND g.body = @body
                AND g.from_day <= @today AND coalesce(g.until_day, @today) >= @today) THEN p.name END AS name
        FROM record.deliveries d
        LEFT JOIN lists.people p ON p.person = d.person
        WHERE d.message = ANY (@messages)
        ORDER BY d.message, p.name, d.channel
        """;

    /// <summary>A page before the message with the number; none for the newest.</summary>
    public async Task<IReadOnlyList<MessageView>> Read(BodyCode body, long? before, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var messages = (
            await connection.QueryAsync<MessageRow>(
                new(
                    Messages,
                    new
                    {
                        body = body.Value,
                        before = before ?? long.MaxValue,
                        most = PageSize,
                    },
                    cancellationToken: cancellation
                )
            )
        ).AsList();
        var deliveries = await connection.QueryAsync<DeliveryRow>(
            new(
                Deliveries,
                new
                {
                    body = body.Value,
                    today = ChinaTime.DayOf(time.GetUtcNow()),
                    messages = messages.Select(message => message.Id).ToArray(),
                },
                cancellationToken: cancellation
            )
        );
        var of = deliveries.ToLookup(row => row.Message);
        return
        [
            .. messages.Select(row => new MessageView(
                row.Id,
                row.Kind,
                MessageKinds.NameOf(row.Kind),
                row.Number,
                row.Urgent,
                row.At,
                [.. of[row.Id].Select(delivery => delivery.View())]
            )),
        ];
    }

    private sealed class MessageRow
    {
        public long Id { get; init; }
        public string Kind { get; init; } = "";
        public string? Number { get; init; }
        public bool Urgent { get; init; }
        public DateTimeOffset At { get; init; }
    }

    private sealed class DeliveryRow
    {
        public long Message { get; init; }
        public string Channel { get; init; } = "";
        public string State { get; init; } = "";
        public int Attempts { get; init; }
        public DateTimeOffset? EndedAt { get; init; }
        public string? Fault { get; init; }
        public string? Name { get; init; }

        public MessageDelivery View() =>
            new(Name, Enum.Parse<Channel>(Channel), Enum.Parse<MessageState>(State), Attempts, EndedAt, Fault);
    }
}
