using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>
/// How often each table was read from end to end (全表扫描), by the server's own count: it sees what no plan shows, the
/// statements within functions, and plans that the server keeps for prepared statements.
/// </summary>
internal static class TableScans
{
    // The planner reads a small table whole, and is right.
    private const int Large = 5_000;

    private const string Counts = """
        SELECT schemaname || '.' || relname, seq_scan FROM pg_stat_user_tables
        WHERE schemaname IN ('record', 'lists')
        """;

    private const string Rows = """
        SELECT n.nspname || '.' || c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname IN ('record', 'lists') AND c.relkind IN ('r', 'p') AND c.reltuples >= @Large
        """;

    /// <summary>Tables that are large, by the server's estimate.</summary>
    public static async Task<IReadOnlySet<string>> LargeTables(NpgsqlDataSource owner)
    {
        await using var connection = await owner.OpenConnectionAsync();
        return (await connection.QueryAsync<string>(Rows, new { Large })).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The counts so far.</summary>
    public static async Task<IReadOnlyDictionary<string, long>> Count(NpgsqlDataSource owner)
    {
        await using var connection = await owner.OpenConnectionAsync();
        var rows = await connection.QueryAsync<(string Table, long Scans)>(Counts);
        return rows.ToDictionary(row => row.Table, row => row.Scans, StringComparer.Ordinal);
    }
}
