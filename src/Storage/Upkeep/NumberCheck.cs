using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>Looks for holes and doubles in the paper numbers of each register, from its first on.</summary>
internal static class NumberCheck
{
    private const string Hole = """
        SELECT register, number FROM (
            SELECT e.register, e.number, lag(e.number, 1, c.before_first) OVER (
                PARTITION BY e.register ORDER BY e.number
            ) AS before
            FROM record.events e
            LEFT JOIN record.counters c ON c.key = e.register
            WHERE e.register IS NOT NULL
        ) numbered
        WHERE before IS NULL OR number <> before + 1
        ORDER BY register, number LIMIT 1
        """;

    private const string Last = """
        SELECT c.key FROM record.counters c
        LEFT JOIN (
            SELECT register, max(number) AS number FROM record.events WHERE register IS NOT NULL GROUP BY register
        ) e ON e.register = c.key
        WHERE c.value <> coalesce(e.number, c.before_first)
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
