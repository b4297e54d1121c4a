using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>The figures of a year by branch (分支统计): each body counts only what it did itself; upper tiers sum when they look.</summary>
/// <param name="rows">Those of the branches, by month and of today.</param>
/// <param name="month">This month.</param>
internal sealed class FigureSums(IEnumerable<BranchFigures> rows, int month)
{
    private readonly ILookup<string, BranchFigures> rows = rows.ToLookup(row => row.Branch, StringComparer.Ordinal);

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
                .Where(row => row.Month != BranchFigures.Today)
                .OrderBy(row => row.Month)
                .Select(row => new BodyMonth(row.Month, row.Figures)),
        ];

    private IEnumerable<BranchFigures> Others(BodyCode body) =>
        rows.Where(group => group.Key != body.Value).SelectMany(group => group);

    private PeriodFigures Periods(List<BranchFigures> found) =>
        new(
            Sum(found.Where(row => row.Month == BranchFigures.Today)),
            Sum(found.Where(row => row.Month == month)),
            Sum(found.Where(row => row.Month != BranchFigures.Today))
        );

    private static Figures Sum(IEnumerable<BranchFigures> found) =>
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
}
