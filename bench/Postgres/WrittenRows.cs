using System.Globalization;
using Npgsql;

namespace ZhengXie.Linked.Bench.Postgres;

/// <summary>
/// How many rows stand in every table of the record and of the lists (已写行数). What is counted up in one row is shown by what
/// it has come to.
/// </summary>
/// <param name="Tables">By table, with its schema.</param>
internal sealed record WrittenRows(IReadOnlyDictionary<string, long> Tables)
{
    private const string Acts = "record.receipts";

    // Tables whose rows are counted up, and by what.
    private const string Names = """
        SELECT quote_ident(t.schemaname) || '.' || quote_ident(t.tablename), coalesce(c.counted, 'count(*)')
        FROM pg_tables t
        LEFT JOIN (VALUES
            ('counters', 'coalesce(sum(value), 0)'), ('feeds', 'coalesce(sum(head), 0)'),
            ('figures', 'coalesce(sum(many), 0)'),
            ('figure_months', 'coalesce(sum(submitted + received + signed + forwarded + adopted + directive), 0)')
        ) c (name, counted) ON c.name = t.tablename
        WHERE t.schemaname IN ('record', 'lists')
        """;

    /// <summary>Counts them.</summary>
    public static async Task<WrittenRows> Count(NpgsqlDataSource source)
    {
        var counted = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (table, what) in await NamesIn(source))
        {
            await using var command = source.CreateCommand($"SELECT ({what})::bigint FROM {table}");
            command.CommandTimeout = 0;
            counted[table] = (long)(await command.ExecuteScalarAsync())!;
        }
        return new(counted);
    }

    /// <summary>What every act since then has left, table by table, to three digits.</summary>
    public string PerActSince(WrittenRows before)
    {
        var acts = (double)(Tables[Acts] - before.Tables[Acts]);
        return string.Join(
            ", ",
            Tables
                .Select(table => (table.Key, Many: table.Value - before.Tables[table.Key]))
                .Where(table => table.Many != 0)
                .OrderBy(table => table.Key, StringComparer.Ordinal)
                .Select(table => string.Create(CultureInfo.InvariantCulture, $"{table.Key} {table.Many / acts:F3}"))
        );
    }

    private static async Task<List<(string Table, string What)>> NamesIn(NpgsqlDataSource source)
    {
        var found = new List<(string, string)>();
        await using var command = source.CreateCommand(Names);
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            found.Add((reader.GetString(0), reader.GetString(1)));
        }
        return found;
    }
}
