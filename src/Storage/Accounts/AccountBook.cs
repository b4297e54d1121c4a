using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Book of accounts (账号簿): opening, counting failures, one-time passwords. Reading is Identity's.</summary>
public sealed class AccountBook(NpgsqlDataSource database, HouseKeys keys, TimeProvider time)
{
    /// <summary>Whether there is any account.</summary>
    public async Task<bool> HasAny(CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<bool>(
            new("SELECT EXISTS (SELECT FROM identity.accounts)", cancellationToken: cancellation)
        );
    }

    /// <summary>The user name of the person's account; none if there is no account.</summary>
    public async Task<string?> NameOf(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<string?>(
            new(
                "SELECT user_name FROM identity.accounts WHERE id = @Id",
                new { Id = person.Value },
                cancellationToken: cancellation
            )
        );
    }

    /// <summary>
    /// Opens accounts, many in one round trip; those whose person has an account or whose name is taken are left out.
    /// </summary>
    /// <returns>The people whose account was opened.</returns>
    public async Task<IReadOnlySet<PersonId>> Open(
        IReadOnlyCollection<NewAccount> accounts,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var people = await Put(connection, transaction, accounts, time.GetUtcNow(), cancellation);
        var factors = accounts
            .Where(account => account.CodeKey is not null && people.Contains(account.Person))
            .ToList();
        await SecondFactors.Put(connection, transaction, factors, keys, cancellation);
        await transaction.CommitAsync(cancellation);
        return people;
    }

    /// <summary>
    /// Takes one of the tries to sign in, before the password is looked at, so that tries at the same moment count too.
    /// </summary>
    /// <returns>Whether a try was left; the last one locks the account until it succeeds or time passes.</returns>
    public async Task<bool> TakeTry(PersonId person, int tries, TimeSpan locked, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<bool>(
            new(
                """
                UPDATE identity.accounts SET
                    failures = CASE WHEN locked_until <= @Now THEN 1 ELSE failures + 1 END,
                    locked_until = CASE
                        WHEN locked_until <= @Now AND @Tries > 1 THEN NULL
                        WHEN failures + 1 >= @Tries THEN @Now + @Locked END
                WHERE id = @Id AND (locked_until IS NULL OR locked_until <= @Now)
                RETURNING true
                """,
                new
                {
                    Id = person.Value,
                    Now = time.GetUtcNow(),
                    Tries = tries,
                    Locked = locked,
                },
                cancellationToken: cancellation
            )
        );
    }

    /// <summary>Forgets the failures after a success.</summary>
    public async Task ForgetTries(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                "UPDATE identity.accounts SET failures = 0, locked_until = NULL WHERE id = @Id",
                new { Id = person.Value },
                cancellationToken: cancellation
            )
        );
    }

    /// <summary>Whether the account is locked now.</summary>
    public async Task<bool> IsLocked(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<bool>(
            new(
                "SELECT locked_until > @Now FROM identity.accounts WHERE id = @Id",
                new { Id = person.Value, Now = time.GetUtcNow() },
                cancellationToken: cancellation
            )
        );
    }

    internal static async Task<IReadOnlySet<PersonId>> Put(
        NpgsqlConnection connection,
        NpgsqlTransaction transaction,
        IReadOnlyCollection<NewAccount> accounts,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var opened = await connection.QueryAsync<Guid>(
            new(
                """
                INSERT INTO identity.accounts
                    (id, user_name, normalized_user_name, password_hash, security_stamp, concurrency_stamp,
                     must_change_password, opened_at, in_use_since, password_changed_at)
                SELECT id, name, normal, hash, gen_random_uuid()::text, gen_random_uuid()::text, once, @Now, @Now, @Now
                FROM unnest(@Ids, @Names, @Normals, @Hashes, @Once) AS new (id, name, normal, hash, once)
                ON CONFLICT DO NOTHING
                RETURNING id
                """,
                new
                {
                    Ids = accounts.Select(account => account.Person.Value).ToArray(),
                    Names = accounts.Select(account => account.UserName).ToArray(),
                    Normals = accounts.Select(account => UserName.Normal(account.UserName)).ToArray(),
                    Hashes = accounts.Select(account => account.PasswordHash).ToArray(),
                    Once = accounts.Select(account => account.MustChangePassword).ToArray(),
                    Now = now,
                },
                transaction,
                cancellationToken: cancellation
            )
        );
        return opened.Select(id => new PersonId(id)).ToHashSet();
    }
}
