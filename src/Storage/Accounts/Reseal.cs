using Npgsql;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>
/// Seals anew (更换密钥) whatever a former key or another algorithm sealed, in small batches that each commit by
/// themselves: stopped in the middle, the next run goes on where this one stopped. Gateways may run meanwhile; what one of
/// them writes in between is left as it wrote it. Afterwards no former key is needed.
/// </summary>
public sealed class Reseal(NpgsqlDataSource database, HouseKeys keys)
{
    private const int Batch = 200;

    private static readonly SealedColumn[] Columns =
    [
        new("identity.contacts", "sealed", "contacts:"),
        new("identity.second_factors", "sealed_key", "second-factor:"),
    ];

    /// <summary>Does it.</summary>
    /// <returns>How many rows were sealed anew.</returns>
    /// <exception cref="System.Security.Cryptography.CryptographicException">
    /// A key that is needed is not at hand; what was done stays done.
    /// </exception>
    public async Task<int> Run(CancellationToken cancellation)
    {
        var done = await ProtectionKeyReseal.Run(database, keys, cancellation);
        foreach (var column in Columns)
        {
            int changed;
            var after = Guid.Empty;
            do
            {
                (changed, after) = await Next(column, after, cancellation);
                done += changed;
            } while (after != Guid.Empty);
        }
        return done;
    }

    private async Task<(int Changed, Guid Last)> Next(SealedColumn column, Guid after, CancellationToken cancellation)
    {
        var rows = await Read(column, after, cancellation);
        if (rows.Count == 0)
        {
            return (0, Guid.Empty);
        }
        var anew = rows.ConvertAll(row =>
        {
            var purpose = column.Purpose + row.Person;
            return SealedBytes.Seal(keys, new SealedBytes(row.KeyId, row.Bytes).Open(keys, purpose), purpose);
        });
        await using var command = database.CreateCommand(
            $"""
            UPDATE {column.Table} AS kept SET key_id = $1, {column.Name} = anew.bytes
            FROM unnest($2, $3, $4) AS anew (person, former, bytes)
            WHERE kept.person = anew.person AND kept.{column.Name} = anew.former
            """
        );
        command.Parameters.Add(new() { Value = keys.SealId });
        command.Parameters.Add(new() { Value = rows.ConvertAll(row => row.Person).ToArray() });
        command.Parameters.Add(new() { Value = rows.ConvertAll(row => row.Bytes).ToArray() });
        command.Parameters.Add(new() { Value = anew.ConvertAll(row => row.Bytes).ToArray() });
        return (await command.ExecuteNonQueryAsync(cancellation), rows[^1].Person);
    }

    private async Task<List<(Guid Person, string KeyId, byte[] Bytes)>> Read(
        SealedColumn column,
        Guid after,
        CancellationToken cancellation
    )
    {
        await using var command = database.CreateCommand(
            $"""
            SELECT person, key_id, {column.Name} FROM {column.Table}
            WHERE key_id <> $1 AND person > $2 ORDER BY person LIMIT {Batch}
            """
        );
        command.Parameters.Add(new() { Value = keys.SealId });
        command.Parameters.Add(new() { Value = after });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var rows = new List<(Guid, string, byte[])>(Batch);
        while (await reader.ReadAsync(cancellation))
        {
            rows.Add((reader.GetGuid(0), reader.GetString(1), reader.GetFieldValue<byte[]>(2)));
        }
        return rows;
    }

    private sealed record SealedColumn(string Table, string Name, string Purpose);
}
