using System.Text.Json;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.People;

/// <summary>Contacts (联系方式): one sealed document per person, apart from everything else.</summary>
public sealed class ContactBook(NpgsqlDataSource database, HouseKeys keys, TimeProvider time)
{
    /// <summary>The person's contacts; empty where none were given.</summary>
    public async Task<Contacts> Read(PersonId person, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var row = await connection.QuerySingleOrDefaultAsync<(string KeyId, byte[] Sealed)?>(
            new(
                "SELECT key_id, sealed FROM identity.contacts WHERE person = @Person",
                new { Person = person.Value },
                cancellationToken: cancellation
            )
        );
        return row is var (id, closed)
            ? JsonSerializer.Deserialize<Contacts>(
                new SealedBytes(id, closed).Open(keys, Purpose(person)),
                RecordJson.Events
            )!
            : new Contacts();
    }

    /// <summary>Keeps the contacts in place of the former ones, which are gone.</summary>
    public async Task Keep(PersonId person, Contacts contacts, PersonId by, CancellationToken cancellation)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(contacts, RecordJson.Events);
        var closed = SealedBytes.Seal(keys, plain, Purpose(person));
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await connection.ExecuteAsync(
            new(
                """
                INSERT INTO identity.contacts (person, key_id, sealed, changed_at, changed_by)
                VALUES (@Person, @KeyId, @Bytes, @Now, @By)
                ON CONFLICT (person) DO UPDATE SET
                    key_id = excluded.key_id, sealed = excluded.sealed, changed_at = excluded.changed_at,
                    changed_by = excluded.changed_by
                """,
                new
                {
                    Person = person.Value,
                    closed.KeyId,
                    closed.Bytes,
                    Now = time.GetUtcNow(),
                    By = by.Value,
                },
                cancellationToken: cancellation
            )
        );
    }

    private static string Purpose(PersonId person) => "contacts:" + person;
}
