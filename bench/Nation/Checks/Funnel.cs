using Dapper;
using Npgsql;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Bench.Nation.Checks;

/// <summary>
/// The funnel (漏斗) as the lists show it: which part of the counties' reports reached the province and the nation, a merged
/// report counting for its sources. Only reports of the first ten months: later ones may still be on their way.
/// </summary>
/// <param name="Reports">Reports submitted to counties.</param>
/// <param name="City">Part of them that reached the city.</param>
/// <param name="Province">Part of them that reached the province.</param>
/// <param name="Nation">Part of them that reached the nation.</param>
/// <param name="Merged">Part of them that was merged.</param>
internal sealed record Funnel(long Reports, double City, double Province, double Nation, double Merged)
{
    private const string Reached = """
        WITH home AS MATERIALIZED (
            SELECT c.report, (SELECT m.merged FROM lists.merges m WHERE m.source = c.report LIMIT 1) AS merged
            FROM lists.copies c
            JOIN lists.bodies b ON b.code = c.body
            WHERE b.tier = 'County' AND c.origin = c.body AND c.submitted_at < @until
                AND NOT EXISTS (SELECT FROM lists.merges m WHERE m.merged = c.report)
        ), reached AS (
            SELECT h.report, h.merged, array_agg(b.tier) AS tiers
            FROM home h
            JOIN lists.copies c ON c.report IN (h.report, h.merged)
            JOIN lists.bodies b ON b.code = c.body
            GROUP BY h.report, h.merged
        )
        SELECT count(*) AS "Reports", avg(('City' = ANY (tiers))::int)::float8 AS "City",
            avg(('Province' = ANY (tiers))::int)::float8 AS "Province",
            avg(('National' = ANY (tiers))::int)::float8 AS "Nation", avg((merged IS NOT NULL)::int)::float8 AS "Merged"
        FROM reached
        """;

    /// <summary>Reads it.</summary>
    public static async Task<Funnel> Read(NpgsqlDataSource owner)
    {
        await using var connection = await owner.OpenConnectionAsync();
        return await connection.QuerySingleAsync<Funnel>(
            Reached,
            new { until = ChinaTime.StartOf(new(NationYear.Number, 11, 1)).ToUniversalTime() },
            commandTimeout: 0
        );
    }

    public override string ToString() =>
        $"of {Reports:N0} reports of counties until October {City:P1} reached the city, {Province:P1} the province, "
        + $"{Nation:P1} the nation; {Merged:P1} were merged";
}
