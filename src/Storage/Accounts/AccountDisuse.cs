using Npgsql;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>
/// Closes accounts that nobody needs any more (停用闲置账号). Administrators in office are left out: a house without any
/// could not be opened again from inside; they are only listed.
/// </summary>
public sealed class AccountDisuse(NpgsqlDataSource database, DisuseLimits limits, TimeProvider time)
{
    /// <summary>How many are closed at once at most.</summary>
    public const int Most = 500;

    private const string Statement = """
        WITH idle AS (
            SELECT a.id, CASE WHEN greatest(a.signed_in_at, a.in_use_since) < $1 THEN 'Unused' ELSE 'WithoutRole' END AS why
            FROM identity.accounts a
            WHERE a.closed_at IS NULL
                AND (greatest(a.signed_in_at, a.in_use_since) < $1
                    OR (a.in_use_since < $2 AND NOT EXISTS (
                        SELECT FROM lists.held_grants g
                        WHERE g.person = a.id AND (g.until_day IS NULL OR g.until_day >= $3))))
                AND NOT EXISTS (
                    SELECT FROM lists.grants g
                    WHERE g.person = a.id AND g.role LIKE '%Administrator' AND g.from_day <= $4
                        AND (g.until_day IS NULL OR g.until_day >= $4))
            ORDER BY a.id LIMIT $5
            FOR UPDATE)
        UPDATE identity.accounts a SET closed_at = $6, closed_why = idle.why,
            concurrency_stamp = gen_random_uuid()::text
        FROM idle WHERE a.id = idle.id
        RETURNING a.id, a.user_name, a.closed_why
        """;

    /// <summary>Closes them; the caller ends their sessions and tells the audit.</summary>
    /// <returns>Those that were closed, at most <see cref="Most"/>.</returns>
    public async Task<IReadOnlyList<(PersonId Person, string UserName, ClosingReason Why)>> Close(
        CancellationToken cancellation
    )
    {
        var now = time.GetUtcNow();
        await using var command = database.CreateCommand(Statement);
        foreach (
            var value in new object[]
            {
                now - limits.Unused,
                now - limits.WithoutRole,
                ChinaTime.DayOf(now - limits.WithoutRole),
                ChinaTime.DayOf(now),
                Most,
                now,
            }
        )
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var closed = new List<(PersonId, string, ClosingReason)>();
        while (await rows.ReadAsync(cancellation))
        {
            closed.Add((new(rows.GetGuid(0)), rows.GetString(1), Enum.Parse<ClosingReason>(rows.GetString(2))));
        }
        return closed;
    }
}
