using Dapper;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>
/// Everything that stands in the database (记录指纹), table by table, but the audit and what is some people's own: as long as
/// it is the same, nobody else can read anything new anywhere.
/// </summary>
internal static class Fingerprint
{
    private const string Tables = """
        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
        WHERE schemaname IN ('record', 'lists', 'identity') AND NOT (schemaname = 'record' AND tablename LIKE 'audit%')
        ORDER BY 1
        """;

    /// <summary>How many rows each table has, and the hash of them.</summary>
    /// <param name="house">The house.</param>
    /// <param name="without">People whose own rows do not count.</param>
    public static async Task<SortedDictionary<string, string>> Of(LinkedHouse house, IReadOnlyList<string> without)
    {
        await using var connection = await house.Database.Owner.OpenConnectionAsync();
        var prints = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in (await connection.QueryAsync<string>(Tables)).ToList())
        {
            prints[table] = await connection.QuerySingleAsync<string>(
                $"""
                SELECT count(*) || ' ' || coalesce(md5(string_agg(row, '' ORDER BY row)), '')
                FROM (SELECT md5(t::text) AS row FROM {table} t WHERE NOT t::text LIKE ANY (@own)) rows
                """,
                new { own = without.Select(person => $"%{person}%").ToArray() }
            );
        }
        return prints;
    }
}
