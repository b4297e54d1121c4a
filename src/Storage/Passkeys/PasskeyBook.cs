using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Passkeys;

/// <summary>Book of passkeys (通行密钥簿).</summary>
public sealed class PasskeyBook(NpgsqlDataSource database, TimeProvider time)
{
    private const string Select = """
        SELECT id, person, credential, public_key, name, signs, transports, backup_eligible, backed_up, created_at, used_at
        FROM identity.passkeys
        """;

    /// <summary>The person's passkeys, oldest first.</summary>
    public Task<IReadOnlyList<Passkey>> Of(PersonId person, CancellationToken cancellation) =>
        Read($"{Select} WHERE person = $1 ORDER BY created_at, id", person.Value, cancellation);

    /// <summary>The passkey that a device calls so; none if nobody enrolled it.</summary>
    public async Task<Passkey?> Find(byte[] credential, CancellationToken cancellation) =>
        (await Read($"{Select} WHERE credential = $1", credential, cancellation)).SingleOrDefault();

    /// <summary>Keeps a new one; whether nobody had it yet.</summary>
    public Task<bool> Add(Passkey passkey, CancellationToken cancellation) =>
        Run(
            """
            INSERT INTO identity.passkeys
                (id, person, credential, public_key, name, signs, transports, backup_eligible, backed_up, created_at)
            VALUES (@Id, @Person, @Credential, @PublicKey, @Name, @Signs, @Transports, @BackupEligible, @BackedUp, @CreatedAt)
            ON CONFLICT (credential) DO NOTHING
            """,
            new
            {
                passkey.Id,
                Person = passkey.Person.Value,
                passkey.Credential,
                passkey.PublicKey,
                passkey.Name,
                Signs = (long)passkey.Signs,
                Transports = passkey.Transports.ToArray(),
                passkey.BackupEligible,
                passkey.BackedUp,
                passkey.CreatedAt,
            },
            cancellation
        );

    /// <summary>
    /// Notes that it was shown. Of two answers with one count only the first is taken: a device that counts never gives
    /// the same count twice, a copy of it does.
    /// </summary>
    /// <returns>Whether the count is newer than what was noted, or the device does not count.</returns>
    public Task<bool> Use(byte[] credential, uint signs, bool backedUp, CancellationToken cancellation) =>
        Run(
            """
            UPDATE identity.passkeys SET signs = @Signs, backed_up = @BackedUp, used_at = @Now
            WHERE credential = @Credential AND (signs < @Signs OR (signs = 0 AND @Signs = 0))
            """,
            new
            {
                Credential = credential,
                Signs = (long)signs,
                BackedUp = backedUp,
                Now = time.GetUtcNow(),
            },
            cancellation
        );

    /// <summary>Removes one of the person's; whether it was there.</summary>
    public Task<bool> Remove(PersonId person, Guid passkey, CancellationToken cancellation) =>
        Run(
            "DELETE FROM identity.passkeys WHERE person = @Person AND id = @Id",
            new { Person = person.Value, Id = passkey },
            cancellation
        );

    private async Task<bool> Run(string statement, object parameters, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.ExecuteAsync(new(statement, parameters, cancellationToken: cancellation)) > 0;
    }

    private async Task<IReadOnlyList<Passkey>> Read(string query, object asked, CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(query);
        command.Parameters.Add(new() { Value = asked });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var found = new List<Passkey>();
        while (await rows.ReadAsync(cancellation))
        {
            found.Add(PasskeyOf(rows));
        }
        return found;
    }

    private static Passkey PasskeyOf(NpgsqlDataReader row) =>
        new()
        {
            Id = row.GetGuid(0),
            Person = new(row.GetGuid(1)),
            Credential = row.GetFieldValue<byte[]>(2),
            PublicKey = row.GetFieldValue<byte[]>(3),
            Name = row.GetString(4),
            Signs = (uint)row.GetInt64(5),
            Transports = row.GetFieldValue<string[]>(6),
            BackupEligible = row.GetBoolean(7),
            BackedUp = row.GetBoolean(8),
            CreatedAt = row.GetFieldValue<DateTimeOffset>(9),
            UsedAt = row.IsDBNull(10) ? null : row.GetFieldValue<DateTimeOffset>(10),
        };
}
