using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>Hashes every text again.</summary>
internal static class TextCheck
{
    private const string First = """
        SELECT encode(hash, 'hex') FROM record.texts
        WHERE bytes IS NOT NULL AND sha256(bytes) <> hash
        ORDER BY hash LIMIT 1
        """;

    public static async Task<BrokenRecord?> Run(NpgsqlConnection connection) =>
        await connection.QueryFirstOrDefaultAsync<string>(First, commandTimeout: 0) is { } hash
            ? Faults.Text(hash)
            : null;
}
