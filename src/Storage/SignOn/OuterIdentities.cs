using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.SignOn;

/// <summary>Book of outer identities (外部身份绑定): one per person, and one person per identity.</summary>
public sealed class OuterIdentities(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>Whose account the identity is bound to; none if nobody's.</summary>
    public async Task<PersonId?> Find(string provider, string subject, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var person = await connection.ExecuteScalarAsync<Guid?>(
            new(
                "SELECT person FROM identity.outer_identities WHERE provider = @Provider AND subject = @Subject",
                new { Provider = provider, Subject = subject },
                cancellationToken: cancellation
            )
        );
        return person is { } id ? new PersonId(id) : null;
    }

    /// <summary>Since when the person's account is bound to an identity of the provider (UTC); none if it is not.</summary>
    public async Task<DateTimeOffset?> BoundAt(PersonId person, string provider, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var at = await connection.ExecuteScalarAsync<DateTime?>(
            new(
                "SELECT bound_at FROM identity.outer_identities WHERE person = @Person AND provider = @Provider",
                new { Person = person.Value, Provider = provider },
                cancellationToken: cancellation
            )
        );
        return at is { } moment ? new DateTimeOffset(moment, TimeSpan.Zero) : null;
    }

    /// <summary>Binds the account to the identity, in place of a former one; whether nobody else's account is bound to it.</summary>
    public Task<bool> Bind(PersonId person, string provider, string subject, CancellationToken cancellation) =>
        Run(
            """
            INSERT INTO identity.outer_identities (person, provider, subject, bound_at)
            SELECT @Person, @Provider, @Subject, @Now
            WHERE NOT EXISTS (
                SELECT FROM identity.outer_identities
                WHERE provider = @Provider AND subject = @Subject AND person <> @Person)
            ON CONFLICT (person) DO UPDATE SET
                provider = excluded.provider, subject = excluded.subject, bound_at = excluded.bound_at
            """,
            new
            {
                Person = person.Value,
                Provider = provider,
                Subject = subject,
                Now = time.GetUtcNow(),
            },
            cancellation
        );

    /// <summary>Unbinds the account; whether it was bound.</summary>
    public Task<bool> Unbind(PersonId person, CancellationToken cancellation) =>
        Run(
            "DELETE FROM identity.outer_identities WHERE person = @Person",
            new { Person = person.Value },
            cancellation
        );

    private async Task<bool> Run(string statement, object parameters, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        try
        {
            return await connection.ExecuteAsync(new(statement, parameters, cancellationToken: cancellation)) > 0;
        }
        catch (PostgresException taken) when (taken.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return false; // Two bound the same identity at the same moment; this is the later one.
        }
    }
}
