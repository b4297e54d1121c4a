using Dapper;

namespace ZhengXie.Linked.Gateway.Tests.Walk;

/// <summary>
/// Everything that stands in the database (记录指纹), table by table, but the audit, its alarms and what is some people's own: as long as
/// it is the same, nobody else can read anything new anywhere.
/// </summary>
internal static class Fingerprint
{
    private const string Tables = """
        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
        WHERE schemaname IN ('record', 'lists', 'identity') AND NOT (schemaname = 'record' AND tablename LIKE 'audit%')
        ORDER BY 1
        """;

    // Whom an alarm about so many refusals reaches: that is what it is for.
    private const string Administrators = """
        SELECT DISTINCT person FROM lists.grants
        WHERE role IN ('SecurityAdministrator', 'AuditAdministrator')
            AND body IN ('411721', '411700', '410000', '420600', '420000', '000000')
        """;

    /// <summary>How many rows each table has, and the hash of them.</summary>
    /// <param name="house">The house.</param>
    /// <param name="without">People whose own rows do not count.</param>
    public static async Task<SortedDictionary<string, string>> Of(LinkedHouse house, IReadOnlyList<string> without)
    {
        await using var connection = await house.Database.Owner.OpenConnectionAsync();
        var told = await connection.QueryAsync<Guid>(Administrators);
        string[] own = [.. without.Concat(told.Select(person => person.ToString())).Select(person => $"%{person}%")];
        var prints = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in (await connection.QueryAsync<string>(Tables)).ToList())
        {
            prints[table] = await connection.QuerySingleAsync<string>(
                $"""
                SELECT count(*) || ' ' || coalesce(md5(string_agg(row, '' ORDER BY row)), '')
                FROM (SELECT md5(t::text) AS row FROM {table} t
                    WHERE NOT t::text LIKE ANY (@own)
                        AND NOT EXISTS (SELECT FROM record.events alarm
                            WHERE alarm.name = 'alarm.raised' AND t::text LIKE '%' || alarm.stream || '%')) rows
                """,
                new { own }
            );
        }
        return prints;
    }
}
