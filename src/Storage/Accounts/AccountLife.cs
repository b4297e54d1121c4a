using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>The life of accounts (账号停用与启用): signing in, closing, opening again, unlocking.</summary>
public sealed class AccountLife(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>Notes a sign-in. A password that is older than allowed must be changed first, as one for one time.</summary>
    /// <param name="person">Who signed in.</param>
    /// <param name="oldest">The age at which a password must be changed; none where passwords do not age.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task SignedIn(PersonId person, TimeSpan? oldest, CancellationToken cancellation) =>
        Run(
            """
            UPDATE identity.accounts SET signed_in_at = @Now,
                must_change_password = must_change_password OR coalesce(password_changed_at + @Oldest <= @Now, false)
            WHERE id = @Person
            """,
            new
            {
                Person = person.Value,
                Now = time.GetUtcNow(),
                Oldest = oldest,
            },
            cancellation
        );

    /// <summary>Since when the person's password stands (UTC); none if there is no account.</summary>
    public async Task<DateTimeOffset?> PasswordSince(PersonId person, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            "SELECT password_changed_at FROM identity.accounts WHERE id = $1"
        );
        command.Parameters.Add(new NpgsqlParameter { Value = person.Value });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        return await rows.ReadAsync(cancellation) ? rows.GetFieldValue<DateTimeOffset>(0) : null;
    }

    /// <summary>Closes the account, and with it a recovery under way; whether it was open. The caller ends its sessions.</summary>
    public Task<bool> Close(PersonId person, PersonId by, CancellationToken cancellation) =>
        Run(
            """
            WITH gone AS (DELETE FROM identity.recoveries WHERE person = @Person)
            UPDATE identity.accounts SET closed_at = @Now, closed_by = @By, closed_why = @Why,
                concurrency_stamp = gen_random_uuid()::text
            WHERE id = @Person AND closed_at IS NULL
            """,
            new
            {
                Person = person.Value,
                Now = time.GetUtcNow(),
                By = by.Value,
                Why = nameof(ClosingReason.Administrator),
            },
            cancellation
        );

    /// <summary>Opens the account again; whether it was closed. Its disuse is counted from now.</summary>
    public Task<bool> OpenAgain(PersonId person, CancellationToken cancellation) =>
        Run(
            """
            UPDATE identity.accounts SET closed_at = NULL, closed_by = NULL, closed_why = NULL, in_use_since = @Now,
                failures = 0, locked_until = NULL, concurrency_stamp = gen_random_uuid()::text
            WHERE id = @Person AND closed_at IS NOT NULL
            """,
            new { Person = person.Value, Now = time.GetUtcNow() },
            cancellation
        );

    /// <summary>Lets the person try again before the lock ends; whether the account was locked.</summary>
    public Task<bool> Unlock(PersonId person, CancellationToken cancellation) =>
        Run(
            "UPDATE identity.accounts SET failures = 0, locked_until = NULL WHERE id = @Person AND locked_until > @Now",
            new { Person = person.Value, Now = time.GetUtcNow() },
            cancellation
        );

    private async Task<bool> Run(string statement, object parameters, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteAsync(new(statement, parameters, cancellationToken: cancellation)) > 0;
    }
}
