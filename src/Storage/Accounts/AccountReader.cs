using Npgsql;
using NpgsqlTypes;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Reads people with their accounts (账号列表) for administrators.</summary>
public sealed class AccountReader(NpgsqlDataSource database, DisuseLimits limits, TimeProvider time)
{
    private const string Query = """
        SELECT p.person, p.name, p.body, coalesce(a.user_name, i.user_name), a.id IS NOT NULL, a.locked_until,
            i.expires_at, a.signed_in_at, a.password_changed_at, state.factor, state.without_role, state.unused,
            a.closed_at, a.closed_why
        FROM lists.people p
        LEFT JOIN identity.accounts a ON a.id = p.person
        LEFT JOIN identity.invitations i ON i.person = p.person AND i.expires_at > $1 AND a.id IS NULL
        CROSS JOIN LATERAL (SELECT
            EXISTS (SELECT FROM identity.second_factors f WHERE f.person = p.person AND f.confirmed)
                OR EXISTS (SELECT FROM identity.passkeys k WHERE k.person = p.person) AS factor,
            NOT EXISTS (
                SELECT FROM lists.held_grants g
                WHERE g.person = p.person AND g.from_day <= $2 AND (g.until_day IS NULL OR g.until_day >= $2)
            ) AS without_role,
            coalesce(a.closed_at IS NULL AND greatest(a.signed_in_at, a.in_use_since) < $3, false) AS unused) state
        WHERE p.body = ANY ($4)
            AND ($5::text IS NULL OR strpos(p.name, $5) > 0 OR strpos(coalesce(a.user_name, i.user_name), $5) > 0)
            AND CASE $6
                WHEN 'Waiting' THEN a.id IS NULL
                WHEN 'Locked' THEN a.locked_until > $1
                WHEN 'Closed' THEN a.closed_at IS NOT NULL
                WHEN 'Unused' THEN state.unused
                WHEN 'WithoutRole' THEN a.id IS NOT NULL AND a.closed_at IS NULL AND state.without_role
                ELSE true END
            AND ($7::text IS NULL OR (p.name, p.person) > ($7, $8))
        ORDER BY p.name, p.person
        LIMIT $9
        """;

    /// <summary>The people of the bodies, by name.</summary>
    /// <param name="bodies">Whose people.</param>
    /// <param name="search">Part of a name or user name; none for all.</param>
    /// <param name="sift">Which of them.</param>
    /// <param name="after">The last of the page before.</param>
    /// <param name="passwordAge">The age at which a password must be changed; none where passwords do not age.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<AccountLine>> List(
        IReadOnlyCollection<BodyCode> bodies,
        string? search,
        AccountSift sift,
        (string Name, PersonId Person)? after,
        TimeSpan? passwordAge,
        int most,
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        await using var command = database.CreateCommand(Query);
        Add(command, now, NpgsqlDbType.TimestampTz);
        Add(command, ChinaTime.DayOf(now), NpgsqlDbType.Date);
        Add(command, now - limits.Unused, NpgsqlDbType.TimestampTz);
        Add(command, bodies.Select(body => body.Value).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);
        Add(command, search, NpgsqlDbType.Text);
        Add(command, sift.ToString(), NpgsqlDbType.Text);
        Add(command, after?.Name, NpgsqlDbType.Text);
        Add(command, after?.Person.Value ?? Guid.Empty, NpgsqlDbType.Uuid);
        Add(command, most, NpgsqlDbType.Integer);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var lines = new List<AccountLine>();
        while (await rows.ReadAsync(cancellation))
        {
            lines.Add(Line(rows, passwordAge, now));
        }
        return lines;
    }

    private static AccountLine Line(NpgsqlDataReader rows, TimeSpan? passwordAge, DateTimeOffset now)
    {
        var (locked, invited, closed) = (Moment(rows, 5), Moment(rows, 6), Moment(rows, 12));
        var state =
            !rows.GetBoolean(4) ? (invited is null ? AccountState.None : AccountState.Invited)
            : closed is not null ? AccountState.Closed
            : locked > now ? AccountState.Locked
            : AccountState.Open;
        return new(
            new(rows.GetGuid(0)),
            rows.GetString(1),
            new(rows.GetString(2)),
            rows.IsDBNull(3) ? null : rows.GetString(3),
            state,
            state == AccountState.Invited ? invited
                : state == AccountState.Locked ? locked
                : null,
            Moment(rows, 7),
            Moment(rows, 8) + passwordAge,
            rows.GetBoolean(9),
            rows.GetBoolean(10),
            rows.GetBoolean(11),
            closed,
            rows.IsDBNull(13) ? null : Enum.Parse<ClosingReason>(rows.GetString(13))
        );
    }

    private static DateTimeOffset? Moment(NpgsqlDataReader rows, int place) =>
        rows.IsDBNull(place) ? null : rows.GetFieldValue<DateTimeOffset>(place);

    private static void Add(NpgsqlCommand command, object? value, NpgsqlDbType type) =>
        command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = type });
}
