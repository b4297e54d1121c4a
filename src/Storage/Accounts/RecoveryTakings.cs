using Dapper;
using Npgsql;
using ZhengXie.Linked.Domain.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Taking of approved recoveries (重设密码): tries are counted before the code is looked at, and it is taken once.</summary>
public sealed class RecoveryTakings(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>Takes one of the tries; none if the name has no approved recovery or no try is left.</summary>
    public async Task<RecoveryLock?> TakeTry(
        string userName,
        int tries,
        TimeSpan locked,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var row = await connection.QuerySingleOrDefaultAsync<(Guid, Guid, string, byte[], byte[])?>(
            new(
                """
                UPDATE identity.recoveries r SET
                    failures = CASE WHEN r.locked_until <= @Now THEN 1 ELSE r.failures + 1 END,
                    locked_until = CASE
                        WHEN r.locked_until <= @Now AND @Tries > 1 THEN NULL
                        WHEN r.failures + 1 >= @Tries THEN @Now + @Locked END
                FROM identity.accounts a
                WHERE a.id = r.person AND a.normalized_user_name = @Normal AND a.closed_at IS NULL
                    AND r.approved_at IS NOT NULL AND r.expires_at > @Now
                    AND (r.locked_until IS NULL OR r.locked_until <= @Now)
                RETURNING r.id, r.person, a.user_name, r.system_hash, r.security_hash
                """,
                new
                {
                    Normal = UserName.Normal(userName),
                    Now = time.GetUtcNow(),
                    Tries = tries,
                    Locked = locked,
                },
                cancellationToken: cancellation
            )
        );
        return row is var (id, person, name, system, security) ? new(id, new(person), name, system, security) : null;
    }

    /// <summary>Forgets the wrong tries: the code was right, only the password was not.</summary>
    public async Task ForgetTries(Guid id, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(
            "UPDATE identity.recoveries SET failures = 0, locked_until = NULL WHERE id = $1"
        );
        command.Parameters.Add(new NpgsqlParameter { Value = id });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>Takes the recovery, once, and sets the new password in the same transaction; whether it was still there.</summary>
    public async Task<bool> Take(RecoveryLock approved, string passwordHash, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteAsync(
                new(
                    """
                    WITH taken AS (DELETE FROM identity.recoveries WHERE id = @Id RETURNING person)
                    UPDATE identity.accounts SET password_hash = @Hash, password_changed_at = @Now,
                        must_change_password = false, failures = 0, locked_until = NULL,
                        security_stamp = gen_random_uuid()::text, concurrency_stamp = gen_random_uuid()::text
                    FROM taken WHERE accounts.id = taken.person AND closed_at IS NULL
                    """,
                    new
                    {
                        approved.Id,
                        Hash = passwordHash,
                        Now = time.GetUtcNow(),
                    },
                    cancellationToken: cancellation
                )
            ) > 0;
    }
}
