using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Former passwords (用过的密码) of an account, as hashes: as many as must not come back.</summary>
public sealed class FormerPasswords(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>The hashes, the newest first.</summary>
    public async Task<IReadOnlyList<string>> Read(PersonId person, int most, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var hashes = await connection.QueryAsync<string>(
            new(
                """
                SELECT password_hash FROM identity.former_passwords WHERE person = @Person
                ORDER BY replaced_at DESC, password_hash LIMIT @Most
                """,
                new { Person = person.Value, Most = most },
                cancellationToken: cancellation
            )
        );
        return [.. hashes];
    }

    /// <summary>Keeps one more, and no more than so many.</summary>
    public async Task Keep(PersonId person, string hash, int most, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                """
                INSERT INTO identity.former_passwords (person, password_hash, replaced_at)
                VALUES (@Person, @Hash, @Now) ON CONFLICT DO NOTHING;
                DELETE FROM identity.former_passwords WHERE person = @Person AND password_hash NOT IN (
                    SELECT password_hash FROM identity.former_passwords WHERE person = @Person
                    ORDER BY replaced_at DESC, password_hash LIMIT @Most)
                """,
                new
                {
                    Person = person.Value,
                    Hash = hash,
                    Now = time.GetUtcNow(),
                    Most = most,
                },
                cancellationToken: cancellation
            )
        );
    }
}
