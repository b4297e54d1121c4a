using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Second factors (动态口令) in the database: sealed keys, tries, and the newest code that was taken.</summary>
public sealed class SecondFactors(NpgsqlDataSource database, HouseKeys keys, TimeProvider time)
{
    /// <summary>The person's second factor; none if there is none.</summary>
    public async Task<SecondFactor?> Find(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var row = await connection.QuerySingleOrDefaultAsync<(string KeyId, byte[] Sealed, bool Confirmed)?>(
            new(
                "SELECT key_id, sealed_key, confirmed FROM identity.second_factors WHERE person = @Person",
                new { Person = person.Value },
                cancellationToken: cancellation
            )
        );
        return row is var (id, closed, confirmed)
            ? new(new SealedBytes(id, closed).Open(keys, Purpose(person)), confirmed)
            : null;
    }

    /// <summary>Keeps a new key that the person has yet to confirm, in place of any other.</summary>
    public async Task Begin(PersonId person, byte[] key, CancellationToken cancellation)
    {
        var closed = SealedBytes.Seal(keys, key, Purpose(person));
        await Run(
            """
            INSERT INTO identity.second_factors (person, key_id, sealed_key, confirmed)
            VALUES (@Person, @KeyId, @Bytes, false)
            ON CONFLICT (person) DO UPDATE
            SET key_id = excluded.key_id, sealed_key = excluded.sealed_key, confirmed = false
            """,
            new
            {
                Person = person.Value,
                closed.KeyId,
                closed.Bytes,
            },
            cancellation
        );
    }

    /// <summary>Whether the person has any second factor that counts: a confirmed code generator, or a passkey.</summary>
    public async Task<bool> HasAny(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<bool>(
            new(
                """
                SELECT EXISTS (SELECT FROM identity.second_factors WHERE person = @Person AND confirmed)
                    OR EXISTS (SELECT FROM identity.passkeys WHERE person = @Person)
                """,
                new { Person = person.Value },
                cancellationToken: cancellation
            )
        );
    }

    /// <summary>Takes one of the tries before the code is looked at; whether one was left.</summary>
    public Task<bool> TakeTry(PersonId person, int tries, TimeSpan locked, CancellationToken cancellation) =>
        Run(
            """
            UPDATE identity.second_factors SET
                failures = CASE WHEN locked_until <= @Now THEN 1 ELSE failures + 1 END,
                locked_until = CASE
                    WHEN locked_until <= @Now AND @Tries > 1 THEN NULL
                    WHEN failures + 1 >= @Tries THEN @Now + @Locked END
            WHERE person = @Person AND (locked_until IS NULL OR locked_until <= @Now)
            """,
            new
            {
                Person = person.Value,
                Now = time.GetUtcNow(),
                Tries = tries,
                Locked = locked,
            },
            cancellation
        );

    /// <summary>
    /// Takes the code of a step, once: of two requests with one code, only one gets true. The key counts as confirmed
    /// and the failures are forgotten.
    /// </summary>
    public Task<bool> TakeStep(PersonId person, long step, CancellationToken cancellation) =>
        Run(
            """
            UPDATE identity.second_factors
            SET last_step = @Step, confirmed = true, failures = 0, locked_until = NULL
            WHERE person = @Person AND last_step < @Step
            """,
            new { Person = person.Value, Step = step },
            cancellation
        );

    /// <summary>Gives those a confirmed key who have an account and no factor at all.</summary>
    public async Task PutMissing(IReadOnlyCollection<NewAccount> accounts, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var known = await connection.QueryAsync<Guid>(
            new(
                """
                SELECT id FROM identity.accounts
                WHERE id = ANY (@People) AND NOT EXISTS (SELECT FROM identity.second_factors WHERE person = id)
                """,
                new { People = accounts.Select(account => account.Person.Value).ToArray() },
                cancellationToken: cancellation
            )
        );
        var without = known.Select(id => new PersonId(id)).ToHashSet();
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await Put(
            connection,
            transaction,
            [.. accounts.Where(account => account.CodeKey is not null && without.Contains(account.Person))],
            keys,
            cancellation
        );
        await transaction.CommitAsync(cancellation);
    }

    internal static Task Put(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        IReadOnlyCollection<NewAccount> accounts,
        HouseKeys keys,
        CancellationToken cancellation
    )
    {
        var closed = accounts
            .Select(account => SealedBytes.Seal(keys, account.CodeKey, Purpose(account.Person)))
            .ToList();
        return connection.ExecuteAsync(
            new(
                """
                INSERT INTO identity.second_factors (person, key_id, sealed_key, confirmed)
                SELECT person, key_id, sealed_key, true FROM unnest(@People, @KeyIds, @Sealed)
                    AS new (person, key_id, sealed_key)
                """,
                new
                {
                    People = accounts.Select(account => account.Person.Value).ToArray(),
                    KeyIds = closed.Select(key => key.KeyId).ToArray(),
                    Sealed = closed.Select(key => key.Bytes).ToArray(),
                },
                transaction,
                cancellationToken: cancellation
            )
        );
    }

    private static string Purpose(PersonId person) => "second-factor:" + person;

    private async Task<bool> Run(string statement, object parameters, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteAsync(new(statement, parameters, cancellationToken: cancellation)) > 0;
    }
}
