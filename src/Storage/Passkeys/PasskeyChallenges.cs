using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Storage.Passkeys;

/// <summary>
/// What devices were asked to sign (待签质询). A session has one open question per purpose; an answer uses it up, whether
/// it was right or not, so that no answer counts twice.
/// </summary>
public sealed class PasskeyChallenges(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>So long a question stands.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Asks, in place of whatever was asked before.</summary>
    public async Task Ask(SessionId session, string purpose, string state, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                """
                INSERT INTO identity.passkey_challenges (session, purpose, state, expires_at)
                VALUES (@Session, @Purpose, @State, @Until)
                ON CONFLICT (session, purpose) DO UPDATE SET state = excluded.state, expires_at = excluded.expires_at
                """,
                new
                {
                    Session = session.Value,
                    Purpose = purpose,
                    State = state,
                    Until = time.GetUtcNow() + Patience,
                },
                cancellationToken: cancellation
            )
        );
    }

    /// <summary>Takes the question for its one answer; none if it was answered or has grown old.</summary>
    public async Task<string?> Take(SessionId session, string purpose, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteScalarAsync<string?>(
            new(
                """
                WITH taken AS (
                    DELETE FROM identity.passkey_challenges WHERE session = @Session AND purpose = @Purpose
                    RETURNING state, expires_at)
                SELECT state FROM taken WHERE expires_at > @Now
                """,
                new
                {
                    Session = session.Value,
                    Purpose = purpose,
                    Now = time.GetUtcNow(),
                },
                cancellationToken: cancellation
            )
        );
    }
}
