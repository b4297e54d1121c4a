using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>
/// Which indexes are used, how often and at what size (索引使用情况). An index that nobody uses costs every act all the same.
/// </summary>
internal static class IndexUse
{
    private const string Query = """
        SELECT s.schemaname || '.' || s.relname, s.indexrelname, s.idx_scan, pg_relation_size(s.indexrelid), i.indisunique
        FROM pg_stat_user_indexes s JOIN pg_index i ON i.indexrelid = s.indexrelid
        WHERE s.schemaname IN ('record', 'lists')
        ORDER BY 1, 2
        """;

    /// <summary>Writes the list into a file.</summary>
    /// <param name="owner">Pool of the owner.</param>
    /// <param name="planned">Indexes that a list's plan uses.</param>
    /// <param name="path">The file.</param>
    /// <returns>Those that neither a plan nor anything else has used, and that keep nothing unique.</returns>
    public static async Task<IReadOnlyList<string>> Write(
        NpgsqlDataSource owner,
        IReadOnlySet<string> planned,
        string path
    )
    {
        await using var connection = await owner.OpenConnectionAsync();
        var rows = (
            await connection.QueryAsync<(string Table, string Index, long Scans, long Bytes, bool Unique)>(Query)
        ).AsList();
        await using var file = File.CreateText(path);
        await file.WriteLineAsync("table,index,scans,kilobytes,unique,in_a_plan");
        foreach (var (table, index, scans, bytes, unique) in rows)
        {
            await file.WriteLineAsync(
                FormattableString.Invariant(
                    $"{table},{index},{scans},{bytes / 1024},{unique},{planned.Contains(index)}"
                )
            );
        }
        return [.. rows.Where(row => row.Scans == 0 && !row.Unique).Select(row => row.Index)];
    }
}
