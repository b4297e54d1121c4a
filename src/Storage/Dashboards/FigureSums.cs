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
        SELECT f.branch, f.month, sum(f.submitted)::int AS submitted, sum(f.received)::int AS received,
            sum(f.signed)::int AS signed, sum(f.forwarded)::int AS forwarded, sum(f.adopted)::int AS adopted,
            sum(f.directive)::int AS directives
        FROM (
            SELECT b.branch, extract(month FROM m.month)::int AS month, m.submitted, m.received, m.signed, m.forwarded,
                m.adopted, m.directive
            FROM b JOIN lists.figure_months m ON m.body = b.body AND m.month BETWEEN @january AND @month
            UNION ALL
            SELECT b.branch, 0, sum(d.many) FILTER (WHERE d.what = 'submitted'),
                sum(d.many) FILTER (WHERE d.what = 'received'), sum(d.many) FILTER (WHERE d.what = 'signed'),
                sum(d.many) FILTER (WHERE d.what = 'forwarded'), sum(d.many) FILTER (WHERE d.what = 'adopted'),
                sum(d.many) FILTER (WHERE d.what = 'directive')
            FROM b JOIN lists.figures d ON d.body = b.body AND d.day = @today
            GROUP BY b.branch) f
        GROUP BY f.branch, f.month
        """;

    // The query's month of what was counted today, which its own month has counted as well.
    private const int Today = 0;

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
        (Sum(rows[body.Value].Where(row => row.Month == month)), Sum(Others(body).Where(row => row.Month == month)));

    /// <summary>The months of the branch in which something was counted.</summary>
    public IReadOnlyList<BodyMonth> MonthsOf(BodyCode branch) =>
        [
            .. rows[branch.Value]
                .Where(row => row.Month != Today)
                .OrderBy(row => row.Month)
                .Select(row => new BodyMonth(row.Month, row.Figures)),
        ];

    private IEnumerable<Row> Others(BodyCode body) =>
        rows.Where(group => group.Key != body.Value).SelectMany(group => group);

    private PeriodFigures Periods(List<Row> found) =>
        new(
            Sum(found.Where(row => row.Month == Today)),
            Sum(found.Where(row => row.Month == month)),
            Sum(found.Where(row => row.Month != Today))
        );

    private static Figures Sum(IEnumerable<Row> found) =>
        found
            .Select(row => row.Figures)
            .Aggregate(
                new Figures(0, 0, 0, 0, 0, 0),
                (sum, more) =>
                    new(
                        sum.Submitted + more.Submitted,
                        sum.Received + more.Received,
                        sum.Signed + more.Signed,
                        sum.Forwarded + more.Forwarded,
                        sum.Adopted + more.Adopted,
                        sum.Directives + more.Directives
                    )
            );

    private sealed class Row
    {
        public string Branch { get; init; } = "";
        public int Month { get; init; }
        public int Submitted { get; init; }
        public int Received { get; init; }
        public int Signed { get; init; }
        public int Forwarded { get; init; }
        public int Adopted { get; init; }
        public int Directives { get; init; }

        public Figures Figures => new(Submitted, Received, Signed, Forwarded, Adopted, Directives);
    }
}
