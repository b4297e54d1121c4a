using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Outbox;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Storage.Outbox;

/// <summary>
/// Finds the people of messages (分发): a row for each person and channel, once for each message, whichever gateway does it.
/// Who holds the office is looked up now, not when the act was done.
/// </summary>
public sealed class OutboxSpread(NpgsqlDataSource database, TimeProvider time)
{
    private const int Batch = 50;
    private const int MostPeople = 500;

    private const string Waiting = """
        SELECT id, addressee, kind, urgent FROM record.outbox
        WHERE spread_at IS NULL ORDER BY urgent DESC, id LIMIT @batch FOR UPDATE SKIP LOCKED
        """;

    private const string Holders = """
        SELECT DISTINCT person FROM lists.held_grants
        WHERE role = ANY (@roles) AND (body = @body OR unit = @unit)
          AND from_day <= @today AND coalesce(until_day, @today) >= @today
        LIMIT @most
        """;

    private const string OnDuty = """
        SELECT DISTINCT d.person FROM lists.duties d
        WHERE d.body = @body AND d.from_at <= @now AND d.until_at > @now AND EXISTS (
            SELECT FROM lists.held_grants g
            WHERE g.person = d.person AND g.body = d.body AND g.role IN ('Editor', 'Reviewer', 'Signer')
              AND g.from_day <= @today AND coalesce(g.until_day, @today) >= @today)
        LIMIT @most
        """;

    private const string Deliveries = """
        INSERT INTO record.deliveries (id, message, person, channel, state, urgent, next_try_at, ended_at)
        SELECT d.id, @message, d.person, d.channel, d.state, @urgent,
            CASE WHEN d.state = 'Waiting' THEN @now END, CASE WHEN d.state <> 'Waiting' THEN @now END
        FROM unnest(@ids, @people, @channels, @states) AS d (id, person, channel, state)
        """;

    /// <summary>Spreads what waits, a bounded number; gives how many messages that were.</summary>
    /// <param name="channels">The channels that have a provider.</param>
    /// <param name="cancellation">Gives up; nothing is half done.</param>
    public async Task<int> Spread(IReadOnlySet<Channel> channels, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var messages = (
            await connection.QueryAsync<Row>(new(Waiting, new { batch = Batch }, cancellationToken: cancellation))
        ).AsList();
        foreach (var message in messages)
        {
            await Spread(connection, message, channels, cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return messages.Count;
    }

    private async Task Spread(
        NpgsqlConnection connection,
        Row message,
        IReadOnlySet<Channel> channels,
        CancellationToken cancellation
    )
    {
        var people = await PeopleOf(connection, message.Addressee, cancellation);
        var muted = message.Urgent ? [] : await Muting(connection, people, message.Kind, cancellation);
        var rows = (
            from person in people
            from channel in Enum.GetValues<Channel>()
            let state = muted.Contains(person) ? MessageState.Muted
            : channels.Contains(channel) ? MessageState.Waiting
            : MessageState.NoProvider
            select (Person: person, Channel: channel.ToString(), State: state.ToString())
        ).ToList();
        var now = time.GetUtcNow();
        await connection.ExecuteAsync(
            new(
                Deliveries,
                new
                {
                    message = message.Id,
                    message.Urgent,
                    now,
                    ids = rows.Select(row => IdOf(message.Id, row.Person, row.Channel)).ToArray(),
                    people = rows.Select(row => row.Person).ToArray(),
                    channels = rows.Select(row => row.Channel).ToArray(),
                    states = rows.Select(row => row.State).ToArray(),
                },
                cancellationToken: cancellation
            )
        );
        await connection.ExecuteAsync(
            new(
                "UPDATE record.outbox SET spread_at = @now WHERE id = @id",
                new { now, id = message.Id },
                cancellationToken: cancellation
            )
        );
    }

    private async Task<List<Guid>> PeopleOf(
        NpgsqlConnection connection,
        string addressee,
        CancellationToken cancellation
    )
    {
        var to = Addressee.Parse(addressee);
        if (to.Person is { } person)
        {
            return [person];
        }
        var asked = new
        {
            body = to.Body,
            unit = to.Unit,
            roles = to.Roles,
            now = time.GetUtcNow(),
            today = ChinaTime.DayOf(time.GetUtcNow()),
            most = MostPeople,
        };
        var onDuty = to.Duty
            ? await connection.QueryAsync<Guid>(new(OnDuty, asked, cancellationToken: cancellation))
            : [];
        return onDuty.AsList() is { Count: > 0 } found
            ? found
            : (await connection.QueryAsync<Guid>(new(Holders, asked, cancellationToken: cancellation))).AsList();
    }

    private static async Task<HashSet<Guid>> Muting(
        NpgsqlConnection connection,
        List<Guid> people,
        string kind,
        CancellationToken cancellation
    )
    {
        var muting = await connection.QueryAsync<Guid>(
            new(
                "SELECT person FROM identity.mutes WHERE person = ANY (@people) AND kind = @kind",
                new { people = people.ToArray(), kind = MessageKinds.Family(kind) },
                cancellationToken: cancellation
            )
        );
        return [.. muting];
    }

    // The provider is given this id with every try, so that it can know a repetition.
    private static Guid IdOf(long message, Guid person, string channel) =>
        DerivedId.Of(
            "delivery",
            message.ToString(System.Globalization.CultureInfo.InvariantCulture),
            person.ToString("D"),
            channel
        );

    private sealed class Row
    {
        public long Id { get; init; }
        public string Addressee { get; init; } = "";
        public string Kind { get; init; } = "";
        public bool Urgent { get; init; }
    }
}
