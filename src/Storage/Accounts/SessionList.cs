using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Lists the sessions of a person that go on (在线会话), to be looked at and ended.</summary>
public sealed class SessionList(NpgsqlDataSource database, SessionLimits limits, TimeProvider time)
{
    private const int Most = 100;

    /// <summary>Those of the person, the one last used first.</summary>
    public async Task<IReadOnlyList<SessionEntry>> Of(PersonId person, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(
                """
                SELECT id, address, device, program, started_at AS startedAt, seen_at AS seenAt, expires_at AS expiresAt
                FROM identity.sessions
                WHERE person = @Person AND ended_at IS NULL AND expires_at > @Now AND seen_at > @Idle
                ORDER BY seen_at DESC, id LIMIT @Most
                """,
                new
                {
                    Person = person.Value,
                    Now = now,
                    Idle = now - limits.Idle,
                    Most,
                },
                cancellationToken: cancellation
            )
        );
        return
        [
            .. rows.Select(row => new SessionEntry(
                new(row.Id),
                new(row.Address, row.Device, row.Program),
                new(row.StartedAt),
                new(row.SeenAt),
                new(row.ExpiresAt)
            )),
        ];
    }

    private sealed record Row(
        Guid Id,
        string? Address,
        string? Device,
        bool Program,
        DateTime StartedAt,
        DateTime SeenAt,
        DateTime ExpiresAt
    );
}
