using System.Globalization;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Bench.Results;

namespace ZhengXie.Linked.Bench.Year;

/// <summary>Bytes on disk (磁盘占用) per report and per act: tables with what they keep aside, and each of their indexes.</summary>
internal sealed class DiskUse
{
    private const double LeastPart = 0.001;

    private const string Sizes = """
        SELECT n.nspname || '.' || c.relname AS "Name", i.relname AS "Index",
            CASE WHEN i.oid IS NULL THEN pg_table_size(c.oid) ELSE pg_relation_size(i.oid) END AS "Bytes"
        FROM pg_class c
        JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN LATERAL (
            SELECT NULL::oid AS oid, NULL::name AS relname
            UNION ALL
            SELECT x.oid, x.relname FROM pg_index p JOIN pg_class x ON x.oid = p.indexrelid WHERE p.indrelid = c.oid
        ) i ON true
        WHERE n.nspname IN ('record', 'lists') AND c.relkind IN ('r', 'p')
        ORDER BY sum(pg_relation_size(c.oid)) OVER (PARTITION BY c.oid) DESC, 1, 2 NULLS FIRST
        """;

    private const string Total = "SELECT pg_database_size(current_database()), (SELECT count(*) FROM record.receipts)";

    public string Name { get; init; } = "";

    public string? Index { get; init; }

    public long Bytes { get; init; }

    /// <summary>Tells it of the database.</summary>
    public static async Task Tell(NpgsqlDataSource owner, int reports, ResultTable table)
    {
        await using var connection = await owner.OpenConnectionAsync();
        var (size, acts) = await connection.QuerySingleAsync<(long, long)>(Total, commandTimeout: 0);
        table.Say(
            $"  on disk {size / 1e6:N0} MB: {size / (double)reports:N0} bytes a report, {size / (double)acts:N0} an act"
        );
        foreach (var line in await connection.QueryAsync<DiskUse>(Sizes, commandTimeout: 0))
        {
            if (line.Bytes >= LeastPart * size)
            {
                var name = line.Index is null ? line.Name : "    " + line.Index;
                table.Say(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"    {name, -44}{line.Bytes / (double)reports, 10:N0} a report{line.Bytes / (double)acts, 10:N1} an act"
                    )
                );
            }
        }
    }
}
