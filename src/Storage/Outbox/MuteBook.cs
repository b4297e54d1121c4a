using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Outbox;

/// <summary>What people do not want to be sent (免打扰设置): rows of each person's own.</summary>
public sealed class MuteBook(NpgsqlDataSource database)
{
    /// <summary>The kinds that the person has muted.</summary>
    public async Task<IReadOnlySet<string>> Of(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var kinds = await connection.QueryAsync<string>(
            new(
                "SELECT kind FROM identity.mutes WHERE person = @person",
                new { person = person.Value },
                cancellationToken: cancellation
            )
        );
        return kinds.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Mutes these kinds, and no others.</summary>
    public async Task Keep(PersonId person, IReadOnlyCollection<string> kinds, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                """
                WITH gone AS (
                    DELETE FROM identity.mutes WHERE person = @person AND NOT kind = ANY (@kinds)
                )
                INSERT INTO identity.mutes (person, kind)
                SELECT @person, k.kind FROM unnest(@kinds) AS k (kind)
                ON CONFLICT DO NOTHING
                """,
                new { person = person.Value, kinds = kinds.ToArray() },
                cancellationToken: cancellation
            )
        );
    }
}
