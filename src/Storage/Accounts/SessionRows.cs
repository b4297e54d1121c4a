using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Sessions (会话) in the database.</summary>
public sealed class SessionRows(NpgsqlDataSource database)
{
    private const string SessionOf = """
        SELECT sessions.id, person, user_name, must_change_password, stepped_up_until, seen_at, expires_at, factor_shown,
            EXISTS (SELECT FROM identity.second_factors f WHERE f.person = sessions.person AND f.confirmed)
                OR EXISTS (SELECT FROM identity.passkeys p WHERE p.person = sessions.person)
        FROM identity.sessions JOIN identity.accounts ON accounts.id = sessions.person
        WHERE sessions.id = ANY ($1) AND ended_at IS NULL AND closed_at IS NULL
        """;

    // Person by person: OFFSET 0 keeps it from being read as one join, of all grants that anybody holds.
    private const string GrantsOf = $"""
        SELECT s.id, g.* FROM identity.sessions s CROSS JOIN LATERAL (
            SELECT {GrantRows.Columns} FROM lists.held_grants WHERE person = s.person ORDER BY number OFFSET 0) g
        WHERE s.id = ANY ($1)
        """;

    private const string Insert = """
        INSERT INTO identity.sessions (id, person, started_at, seen_at, expires_at, address, device, program)
        SELECT @Id, id, @Now, @Now, @Expires, @Address, @Device, @Program
        FROM identity.accounts WHERE id = @Person FOR UPDATE
        """;

    private const string EndOldest = """
        UPDATE identity.sessions SET ended_at = @Now
        WHERE id IN (
            SELECT id FROM identity.sessions
            WHERE person = @Person AND ended_at IS NULL AND expires_at > @Now AND id <> @Id
            ORDER BY seen_at DESC, id OFFSET @Others
        )
        """;

    /// <summary>Begins a session, and ends those not used for longest beyond the number that a person may have.</summary>
    /// <returns>Whether others were ended for it.</returns>
    public async Task<bool> Begin(PersonId person, SessionEntry begun, int most, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var parameters = new
        {
            Id = begun.Id.Value,
            Person = person.Value,
            Now = begun.StartedAt,
            Expires = begun.ExpiresAt,
            begun.Origin.Address,
            begun.Origin.Device,
            begun.Origin.Program,
            Others = most - 1,
        };
        // The account's row is locked first, so that two sign-ins at the same moment count each other.
        await connection.ExecuteAsync(new(Insert, parameters, transaction, cancellationToken: cancellation));
        var ended = await connection.ExecuteAsync(
            new(EndOldest, parameters, transaction, cancellationToken: cancellation)
        );
        await transaction.CommitAsync(cancellation);
        return ended > 0;
    }

    /// <summary>Ends a session for good, of that person if one is named; whose it was, or none if there was none to end.</summary>
    public async Task<PersonId?> End(SessionId id, PersonId? owner, DateTimeOffset now, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var person = await connection.ExecuteScalarAsync<Guid?>(
            new(
                """
                UPDATE identity.sessions SET ended_at = @Now
                WHERE id = @Id AND ended_at IS NULL AND (@Owner::uuid IS NULL OR person = @Owner)
                RETURNING person
                """,
                new
                {
                    Id = id.Value,
                    Owner = owner?.Value,
                    Now = now,
                },
                cancellationToken: cancellation
            )
        );
        return person is { } found ? new PersonId(found) : null;
    }

    /// <summary>Ends every session of the person but one.</summary>
    public Task EndAll(PersonId person, SessionId? but, DateTimeOffset now, CancellationToken cancellation) =>
        Run(
            """
            UPDATE identity.sessions SET ended_at = @Now
            WHERE person = @Person AND ended_at IS NULL AND id IS DISTINCT FROM @But
            """,
            new
            {
                Person = person.Value,
                But = but?.Value,
                Now = now,
            },
            cancellation
        );

    /// <summary>Notes that the person was seen.</summary>
    public async Task See(SessionId id, DateTimeOffset now, CancellationToken cancellation) =>
        await SessionPatience.Waiting.ExecuteAsync(
            async token =>
                await Run(
                    "UPDATE identity.sessions SET seen_at = greatest(seen_at, @Now) WHERE id = @Id",
                    new { Id = id.Value, Now = now },
                    token
                ),
            cancellation
        );

    /// <summary>Notes that the second factor was shown; whose session it is, or none if there is no such session.</summary>
    public async Task<PersonId?> StepUp(SessionId id, DateTimeOffset until, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var person = await connection.ExecuteScalarAsync<Guid?>(
            new(
                """
                UPDATE identity.sessions SET stepped_up_until = @Until, factor_shown = true
                WHERE id = @Id RETURNING person
                """,
                new { Id = id.Value, Until = until },
                cancellationToken: cancellation
            )
        );
        return person is { } found ? new PersonId(found) : null;
    }

    /// <summary>Removes sessions that expired before the moment; the audit keeps who signed in when.</summary>
    public Task Clear(DateTimeOffset before, CancellationToken cancellation) =>
        Run("DELETE FROM identity.sessions WHERE expires_at < @Before", new { Before = before }, cancellation);

    /// <summary>What is known of sessions that were not ended; of the others nothing.</summary>
    public async Task<IReadOnlyDictionary<SessionId, SessionFacts>> Find(
        IReadOnlyCollection<SessionId> ids,
        CancellationToken cancellation
    ) => await SessionPatience.Waiting.ExecuteAsync(async token => await Read(ids, token), cancellation);

    private async Task<Dictionary<SessionId, SessionFacts>> Read(
        IReadOnlyCollection<SessionId> ids,
        CancellationToken cancellation
    )
    {
        var asked = ids.Select(id => id.Value).ToArray();
        await using var batch = database.CreateBatch();
        batch.BatchCommands.Add(Asking(SessionOf, asked));
        batch.BatchCommands.Add(Asking(GrantsOf, asked));
        await using var rows = await batch.ExecuteReaderAsync(cancellation);
        var found = new Dictionary<SessionId, SessionFacts>(ids.Count);
        while (await rows.ReadAsync(cancellation))
        {
            var facts = Facts(rows);
            found.Add(facts.Id, facts);
        }
        await rows.NextResultAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var id = new SessionId(rows.GetGuid(0));
            if (found.TryGetValue(id, out var facts))
            {
                found[id] = facts with { Grants = facts.Grants.Add(GrantRows.Read(rows, first: 1)) };
            }
        }
        return found;
    }

    private static SessionFacts Facts(NpgsqlDataReader row) =>
        new(
            new SessionId(row.GetGuid(0)),
            new PersonId(row.GetGuid(1)),
            row.GetString(2),
            row.GetBoolean(3),
            [],
            row.IsDBNull(4) ? null : row.GetFieldValue<DateTimeOffset>(4),
            row.GetFieldValue<DateTimeOffset>(5),
            row.GetFieldValue<DateTimeOffset>(6)
        )
        {
            FactorShown = row.GetBoolean(7),
            FactorEnrolled = row.GetBoolean(8),
        };

    private static NpgsqlBatchCommand Asking(string query, Guid[] ids) =>
        new(query) { Parameters = { new() { Value = ids } } };

    private async Task Run(string statement, object parameters, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(new(statement, parameters, cancellationToken: cancellation));
    }
}
