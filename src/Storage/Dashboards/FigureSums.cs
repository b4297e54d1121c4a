using System.Data.Common;
using Dapper;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// The figures of a year by branch (分支统计): each body counts only what it did itself; upper tiers sum when they look, over
/// one row per body, month and figure, and over those of today.
/// </summary>
internal sealed class FigureSums
{
    private const string Query = """
        WITH b AS (SELECT * FROM unnest(@bodies, @branches) AS b (body, branch))
        SELECT f.branch, f.month, f.what, sum(f.many)::int AS many, sum(f.today)::int AS today
        FROM (
            SELECT b.branch, extract(month FROM m.month)::int AS month, m.what, m.many, 0 AS today
            FROM b JOIN lists.figure_months m ON m.body = b.body AND m.month BETWEEN @january AND @month
            UNION ALL
            SELECT b.branch, extract(month FROM d.day)::int, d.what, 0, d.many
            FROM b JOIN lists.figures d ON d.body = b.body AND d.day = @today) f
        GROUP BY f.branch, f.month, f.what
        """;

    private readonly ILookup<string, Row> rows;
    private readonly int month;

    private FigureSums(IEnumerable<Row> rows, int month) =>
        (this.rows, this.month) = (rows.ToLookup(row => row.Branch, StringComparer.Ordinal), month);

    /// <summary>Reads those of the branches.</summary>
    public static async Task<FigureSums> Read(
        DbConnection connection,
        IReadOnlyDictionary<string, BodyCode> branches,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var asked = new
        {
            bodies = branches.Keys.ToArray(),
            branches = branches.Values.Select(branch => branch.Value).ToArray(),
            today,
            month = new DateOnly(today.Year, today.Month, 1),
            january = new DateOnly(today.Year, 1, 1),
        };
        return new(await connection.QueryAsync<Row>(new(Query, asked, cancellationToken: cancellation)), today.Month);
    }

    /// <summary>Whether anything was counted there in the year.</summary>
    public bool Has(BodyCode branch) => rows.Contains(branch.Value);

    /// <summary>The figures of a branch by period.</summary>
    public PeriodFigures Of(BodyCode branch) => Periods([.. rows[branch.Value]]);

    /// <summary>The figures of all branches but one, summed.</summary>
    public PeriodFigures Without(BodyCode body) => Periods([.. Others(body)]);

    /// <summary>The figures of one month: of the branch, and of all others.</summary>
    public (Figures Own, Figures Below) In(int month, BodyCode body) =>
        (
            Sum(rows[body.Value].Where(row => row.Month == month), row => row.Many),
            Sum(Others(body).Where(row => row.Month == month), row => row.Many)
        );

    /// <summary>The months of the branch in which something was counted.</summary>
    public IReadOnlyList<BodyMonth> MonthsOf(BodyCode branch) =>
        [
            .. rows[branch.Value]
                .GroupBy(row => row.Month)
                .OrderBy(group => group.Key)
                .Select(group => new BodyMonth(group.Key, Sum(group, row => row.Many))),
        ];

    private IEnumerable<Row> Others(BodyCode body) =>
        rows.Where(group => group.Key != body.Value).SelectMany(group => group);

    private PeriodFigures Periods(List<Row> found) =>
        new(
            Sum(found, row => row.Today),
            Sum(found.Where(row => row.Month == month), row => row.Many),
            Sum(found, row => row.Many)
        );

    private static Figures Sum(IEnumerable<Row> found, Func<Row, int> many)
    {
        var of = found.ToLookup(row => row.What, many, StringComparer.Ordinal);
        return new(
            of["submitted"].Sum(),
            of["received"].Sum(),
            of["signed"].Sum(),
            of["forwarded"].Sum(),
            of["adopted"].Sum(),
            of["directive"].Sum()
        );
    }

    private sealed class Row
    {
        public string Branch { get; init; } = "";
        public int Month { get; init; }
        public string What { get; init; } = "";
        public int Many { get; init; }
        public int Today { get; init; }
    }
}
