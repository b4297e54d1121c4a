using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Moving;

/// <summary>What PostgreSQL's catalogue says of the house's tables (表目录).</summary>
internal static class RecordTables
{
    private static readonly string[] Schemas = ["record", "lists", "identity"];

    // Partitions go with their table; a generated column is computed again; the migrations are those of the target.
    private const string Every = """
        SELECT c.oid::bigint AS id, n.nspname AS schema, c.relname AS name, (
            SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FROM pg_attribute a
            WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
        ) AS columns
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = ANY (@Schemas) AND c.relkind IN ('r', 'p') AND NOT c.relispartition
            AND (n.nspname, c.relname) <> ('record', 'migrations')
        ORDER BY n.nspname, c.relname
        """;

    private const string References = """
        SELECT DISTINCT conrelid::bigint, confrelid::bigint FROM pg_constraint
        WHERE contype = 'f' AND conrelid <> confrelid
        """;

    private const string EveryPartition = """
        SELECT n.nspname, p.relname, c.relname, pg_get_expr(c.relpartbound, c.oid)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_inherits i ON i.inhrelid = c.oid JOIN pg_class p ON p.oid = i.inhparent
        WHERE n.nspname = ANY (@Schemas) AND c.relispartition AND c.relkind = 'r'
        ORDER BY 1, 2, 3
        """;

    private const string EverySequence = """
        SELECT schemaname, sequencename, last_value FROM pg_sequences
        WHERE schemaname = ANY (@Schemas) AND last_value IS NOT NULL
        ORDER BY 1, 2
        """;

    private const string EveryMigration = "SELECT name, sha256 FROM record.migrations ORDER BY number";

    /// <summary>The tables, each after those that it refers to.</summary>
    public static async Task<IReadOnlyList<RecordTable>> ListAsync(NpgsqlConnection connection)
    {
        var waiting = (await connection.QueryAsync<RecordTable>(Every, new { Schemas })).ToList();
        var references = (await connection.QueryAsync<(long From, long To)>(References)).ToLookup(
            reference => reference.From,
            reference => reference.To
        );
        var ordered = new List<RecordTable>();
        while (waiting.Count > 0)
        {
            var open = waiting.Select(table => table.Id).ToHashSet();
            var free = waiting.Where(table => !references[table.Id].Any(open.Contains)).ToList();
            if (free.Count == 0)
            {
                throw new InvalidOperationException("The references between tables form a ring.");
            }
            ordered.AddRange(free);
            waiting = [.. waiting.Except(free)];
        }
        return ordered;
    }

    public static async Task<IReadOnlyList<MovedPartition>> PartitionsAsync(NpgsqlConnection connection) =>
        [
            .. (await connection.QueryAsync<(string, string, string, string)>(EveryPartition, new { Schemas })).Select(
                row => new MovedPartition(row.Item1, row.Item2, row.Item3, row.Item4)
            ),
        ];

    public static async Task<IReadOnlyList<MovedSequence>> SequencesAsync(NpgsqlConnection connection) =>
        [
            .. (await connection.QueryAsync<(string, string, long)>(EverySequence, new { Schemas })).Select(
                row => new MovedSequence(row.Item1, row.Item2, row.Item3)
            ),
        ];

    public static async Task<IReadOnlyList<MovedMigration>> MigrationsAsync(NpgsqlConnection connection) =>
        [.. await connection.QueryAsync<MovedMigration>(EveryMigration)];

    /// <summary>A name as it stands in a statement.</summary>
    public static string Quote(string schema, string name)
    {
        using var quoting = new NpgsqlCommandBuilder();
        return $"{quoting.QuoteIdentifier(schema)}.{quoting.QuoteIdentifier(name)}";
    }
}

/// <summary>A table of the house.</summary>
/// <param name="Id">PostgreSQL's number for it.</param>
/// <param name="Schema">Its schema.</param>
/// <param name="Name">Its name.</param>
/// <param name="Columns">Its columns, quoted.</param>
internal sealed record RecordTable(long Id, string Schema, string Name, string Columns)
{
    /// <summary>Its name as it stands in a statement.</summary>
    public string Quoted => RecordTables.Quote(Schema, Name);
}
