using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>Looks for holes and doubles in the paper numbers of each register, from its first on.</summary>
internal static class NumberCheck
{
    // Numbers left out after a restoration count as given: they stand in the record as void.
    private const string Given = """
        WITH given AS (
            SELECT register, number AS first, number AS last FROM record.events WHERE register IS NOT NULL
            UNION ALL
            SELECT register, first, last FROM record.voided_numbers
        )
        """;

    private const string Hole = $"""
        {Given}
        SELECT register, first FROM (
            SELECT g.register, g.first, lag(g.last, 1, c.before_first) OVER (
                PARTITION BY g.register ORDER BY g.first
            ) AS before
            FROM given g
            LEFT JOIN record.counters c ON c.key = g.register
        ) numbered
        WHERE before IS NULL OR first <> before + 1
        ORDER BY register, first LIMIT 1
        """;

    private const string Last = $"""
        {Given}
        SELECT c.key FROM record.counters c
        LEFT JOIN (SELECT register, max(last) AS last FROM given GROUP BY register) g ON g.register = c.key
        WHERE c.value <> coalesce(g.last, c.before_first)
        ORDER BY c.key LIMIT 1
        """;

    public static async Task<BrokenRecord?> Run(NpgsqlConnection connection)
    {
        var (register, number) = await connection.QueryFirstOrDefaultAsync<(string?, int)>(Hole, commandTimeout: 0);
        if (register is not null)
        {
            return Faults.Number(register, number);
        }
        var counter = await connection.QueryFirstOrDefaultAsync<string>(Last, commandTimeout: 0);
        return counter is null ? null : Faults.Counter(counter);
    }
}
