using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>
/// The house keys without which a record cannot be used whole (所需密钥): they stand neither in the database nor in its backup, and
/// whoever moves a record must bring them along.
/// </summary>
/// <param name="owner">Pool of the owner.</param>
public sealed class NeededKeys(NpgsqlDataSource owner)
{
    // Every table of accounts that names a key per row, whichever they are.
    private const string Tables = """
        SELECT format('SELECT key_id FROM identity.%I', table_name) FROM information_schema.columns
        WHERE table_schema = 'identity' AND column_name = 'key_id' ORDER BY table_name
        """;

    /// <summary>The ids of the keys, in order; none where nothing is sealed.</summary>
    public async Task<IReadOnlyList<string>> List(CancellationToken cancellation = default)
    {
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        var tables = await connection.QueryAsync<string>(Tables);
        var ids = await connection.QueryAsync<string>(string.Join(" UNION ", tables), commandTimeout: 0);
        return [.. ids.Order(StringComparer.Ordinal)];
    }
}
