using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Book of recoveries (找回簿): at most one under way per account.</summary>
public sealed class RecoveryBook(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>How many are listed at most.</summary>
    public const int Most = 200;

    private const string Clear = """
        DELETE FROM identity.recoveries USING identity.accounts a
        WHERE recoveries.person = a.id AND expires_at <= @Now AND (a.id = @Id OR a.normalized_user_name = @Normal)
        """;

    private const string Insert = """
        INSERT INTO identity.recoveries (id, person, asked_at, asked_by, expires_at)
        SELECT @New, a.id, @Now, @By, @Now + @Open FROM identity.accounts a
        WHERE a.closed_at IS NULL AND (a.id = @Id OR a.normalized_user_name = @Normal)
        ON CONFLICT (person) DO NOTHING
        RETURNING person
        """;

    private const string Select = """
        SELECT r.id, r.person, p.name, a.user_name, p.body, r.asked_at, r.asked_by, r.system_hash IS NOT NULL,
            r.security_hash IS NOT NULL, r.expires_at
        FROM identity.recoveries r
        JOIN identity.accounts a ON a.id = r.person
        JOIN lists.people p ON p.person = r.person
        WHERE r.expires_at > $1 AND
        """;

    /// <summary>Begins a recovery of the account of that name, if there is an open one and none is under way.</summary>
    /// <param name="userName">用户名.</param>
    /// <param name="open">How long it may wait for the approvals.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Whose account it is; none if nothing was begun.</returns>
    public Task<PersonId?> Ask(string userName, TimeSpan open, CancellationToken cancellation) =>
        Ask(null, UserName.Normal(userName), null, open, cancellation);

    /// <summary>Begins a recovery of the person's account, if it is open and none is under way.</summary>
    /// <param name="person">Whose account it is.</param>
    /// <param name="by">The administrator who asks.</param>
    /// <param name="open">How long it may wait for the approvals.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Whether one was begun.</returns>
    public async Task<bool> Ask(PersonId person, PersonId by, TimeSpan open, CancellationToken cancellation) =>
        await Ask(person.Value, null, by.Value, open, cancellation) is not null;

    /// <summary>Those under way for people of the bodies, the oldest first, at most <see cref="Most"/>.</summary>
    public Task<IReadOnlyList<Recovery>> List(IReadOnlyCollection<BodyCode> bodies, CancellationToken cancellation) =>
        Read(
            $"{Select} p.body = ANY ($2) ORDER BY r.asked_at, r.id LIMIT {Most}",
            bodies.Select(body => body.Value).ToArray(),
            cancellation
        );

    /// <summary>The one under way with the id; none otherwise.</summary>
    public async Task<Recovery?> Find(Guid id, CancellationToken cancellation) =>
        (await Read(Select + " r.id = $2", id, cancellation)).SingleOrDefault();

    /// <summary>The one under way for the person; none otherwise.</summary>
    public async Task<Recovery?> Find(PersonId person, CancellationToken cancellation) =>
        (await Read(Select + " r.person = $2", person.Value, cancellation)).SingleOrDefault();

    /// <summary>Rejects it: it is gone. Whether it was there.</summary>
    public async Task<bool> Reject(Guid id, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand("DELETE FROM identity.recoveries WHERE id = $1");
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        return await command.ExecuteNonQueryAsync(cancellation) > 0;
    }

    private async Task<PersonId?> Ask(Guid? id, string? normal, Guid? by, TimeSpan open, CancellationToken cancellation)
    {
        var parameters = new
        {
            Id = id,
            Normal = normal,
            By = by,
            New = Guid.NewGuid(),
            Now = time.GetUtcNow(),
            Open = open,
        };
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await connection.ExecuteAsync(new(Clear, parameters, transaction, cancellationToken: cancellation));
        var person = await connection.QuerySingleOrDefaultAsync<Guid?>(
            new(Insert, parameters, transaction, cancellationToken: cancellation)
        );
        await transaction.CommitAsync(cancellation);
        return person is { } found ? new PersonId(found) : null;
    }

    private async Task<IReadOnlyList<Recovery>> Read(string query, object of, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(query);
        command.Parameters.Add(new NpgsqlParameter { Value = time.GetUtcNow() });
        command.Parameters.Add(new NpgsqlParameter { Value = of });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var found = new List<Recovery>();
        while (await rows.ReadAsync(cancellation))
        {
            found.Add(
                new(
                    rows.GetGuid(0),
                    new(rows.GetGuid(1)),
                    rows.GetString(2),
                    rows.GetString(3),
                    new(rows.GetString(4)),
                    rows.GetFieldValue<DateTimeOffset>(5),
                    rows.IsDBNull(6) ? null : new PersonId(rows.GetGuid(6)),
                    rows.GetBoolean(7),
                    rows.GetBoolean(8),
                    rows.GetFieldValue<DateTimeOffset>(9)
                )
            );
        }
        return found;
    }
}
