using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Approvals of recoveries (找回批准) by two different administrators; of each half of the code only the hash.</summary>
public sealed class RecoveryApprovals(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>
    /// Keeps the approval of one administrator, with the hash of his half. With the second one the former password and
    /// every second factor are void, and the time to take the recovery begins.
    /// </summary>
    /// <param name="id">The recovery.</param>
    /// <param name="duty">As which of the two administrators.</param>
    /// <param name="by">Who approves.</param>
    /// <param name="hash">The hash of the half that he is given.</param>
    /// <param name="taking">How long an approved one can be taken.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>Whether both have approved now; none if this side had before, or the other side was the same person.</returns>
    public async Task<bool?> Approve(
        Guid id,
        Role duty,
        PersonId by,
        byte[] hash,
        TimeSpan taking,
        CancellationToken cancellation
    )
    {
        var (own, other) = duty == Role.SystemAdministrator ? ("system", "security") : ("security", "system");
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var approved = await connection.QuerySingleOrDefaultAsync<(Guid Person, bool Both)?>(
            new(
                $"""
                UPDATE identity.recoveries SET {own}_by = @By, {own}_hash = @Hash,
                    approved_at = CASE WHEN {other}_hash IS NOT NULL THEN @Now END,
                    expires_at = CASE WHEN {other}_hash IS NOT NULL THEN @Now + @Taking ELSE expires_at END
                WHERE id = @Id AND expires_at > @Now AND person <> @By AND {own}_hash IS NULL
                    AND {other}_by IS DISTINCT FROM @By
                RETURNING person, {other}_hash IS NOT NULL
                """,
                new
                {
                    Id = id,
                    By = by.Value,
                    Hash = hash,
                    Now = time.GetUtcNow(),
                    Taking = taking,
                },
                transaction,
                cancellationToken: cancellation
            )
        );
        if (approved is (var person, true))
        {
            await Voiding.Do(transaction, new(person), time.GetUtcNow(), cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return approved?.Both;
    }

    /// <summary>
    /// Approves at the console, in place of administrators who are missing: both halves at once. Who answers for it, the
    /// audit tells.
    /// </summary>
    /// <returns>Whether there is an open account.</returns>
    public async Task<bool> ApproveAtConsole(
        PersonId person,
        byte[] systemHash,
        byte[] securityHash,
        TimeSpan taking,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var approved = await connection.ExecuteAsync(
            new(
                """
                INSERT INTO identity.recoveries
                    (id, person, asked_at, expires_at, system_hash, security_hash, at_console, approved_at)
                SELECT @Id, id, @Now, @Now + @Taking, @SystemHash, @SecurityHash, true, @Now
                FROM identity.accounts WHERE id = @Person AND closed_at IS NULL
                ON CONFLICT (person) DO UPDATE SET
                    id = excluded.id, asked_at = excluded.asked_at, asked_by = NULL, expires_at = excluded.expires_at,
                    system_by = NULL, system_hash = excluded.system_hash, security_by = NULL,
                    security_hash = excluded.security_hash, at_console = true, approved_at = excluded.approved_at,
                    failures = 0, locked_until = NULL
                """,
                new
                {
                    Id = Guid.NewGuid(),
                    Person = person.Value,
                    Now = time.GetUtcNow(),
                    Taking = taking,
                    SystemHash = systemHash,
                    SecurityHash = securityHash,
                },
                transaction,
                cancellationToken: cancellation
            )
        );
        if (approved > 0)
        {
            await Voiding.Do(transaction, person, time.GetUtcNow(), cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return approved > 0;
    }
}
