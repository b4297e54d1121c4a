using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Reads the figures (统计) of a body and of those below it. Each body counts only what it did itself; upper tiers sum when
/// they look, over one row per body, day and figure.
/// </summary>
public sealed class FiguresReader(NpgsqlDataSource database, IBodyTreeSource bodies, TimeProvider time)
{
    private const string Query = """
        SELECT f.body, f.what, sum(f.many)::int AS year,
            coalesce(sum(f.many) FILTER (WHERE f.day >= @month), 0)::int AS month,
            coalesce(sum(f.many) FILTER (WHERE f.day = @today), 0)::int AS today
        FROM lists.figures f
        WHERE f.body = ANY (@bodies) AND f.day BETWEEN @year AND @today
        GROUP BY f.body, f.what
        """;

    /// <summary>The figures; the caller has made sure that they may be read.</summary>
    public async Task<FiguresView> Read(BodyCode body, CancellationToken cancellation)
    {
        var tree = bodies.Current;
        var today = ChinaTime.DayOf(time.GetUtcNow());
        // Which body directly below each body counts for; the body itself counts for itself.
        var branch = tree
            .All.Select(facts => (facts.Code, Path: tree.Ancestors(facts.Code).Prepend(facts.Code).ToList()))
            .Where(found => found.Path.Contains(body))
            .ToDictionary(
                found => found.Code.Value,
                found => found.Code == body ? body : found.Path[found.Path.IndexOf(body) - 1]
            );
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<Row>(
            new(
                Query,
                new
                {
                    bodies = branch.Keys.ToArray(),
                    today,
                    month = new DateOnly(today.Year, today.Month, 1),
                    year = new DateOnly(today.Year, 1, 1),
                },
                cancellationToken: cancellation
            )
        );
        var byBranch = rows.ToLookup(row => branch[row.Body]);
        var lower = byBranch.Where(group => group.Key != body).ToList();
        return new(
            tree.Reference(body.Value),
            Periods([.. byBranch[body]]),
            Periods([.. lower.SelectMany(group => group)]),
            [
                .. lower
                    .Select(group => new BodyFigures(tree.Reference(group.Key.Value), Sum([.. group], row => row.Year)))
                    .OrderByDescending(figures => figures.Year.Forwarded)
                    .ThenByDescending(figures => figures.Year.Adopted)
                    .ThenBy(figures => figures.Body.Code),
            ]
        );
    }

    private static PeriodFigures Periods(List<Row> rows) =>
        new(Sum(rows, row => row.Today), Sum(rows, row => row.Month), Sum(rows, row => row.Year));

    private static Figures Sum(List<Row> rows, Func<Row, int> period)
    {
        int Of(string what) => rows.Where(row => row.What == what).Sum(period);
        return new(Of("submitted"), Of("received"), Of("signed"), Of("forwarded"), Of("adopted"), Of("directive"));
    }

    private sealed class Row
    {
        public string Body { get; init; } = "";
        public string What { get; init; } = "";
        public int Year { get; init; }
        public int Month { get; init; }
        public int Today { get; init; }
    }
}
