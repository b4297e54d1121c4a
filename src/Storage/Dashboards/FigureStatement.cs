namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// The query of figures by branch (分支统计查询): over one row per body and month from <c>@from</c> to <c>@until</c>, and over those of
/// <c>@today</c>.
/// </summary>
internal static class FigureStatement
{
    private const string Counts = """
        sum(f.submitted)::int AS submitted, sum(f.received)::int AS received, sum(f.signed)::int AS signed,
            sum(f.forwarded)::int AS forwarded, sum(f.adopted)::int AS adopted, sum(f.directive)::int AS directives
        """;

    private const string Month = """
        extract(month FROM m.month)::int AS month, m.submitted, m.received, m.signed, m.forwarded, m.adopted, m.directive
        """;

    private const string Day = """
        sum(d.many) FILTER (WHERE d.what = 'submitted') AS submitted,
                sum(d.many) FILTER (WHERE d.what = 'received') AS received,
                sum(d.many) FILTER (WHERE d.what = 'signed') AS signed,
                sum(d.many) FILTER (WHERE d.what = 'forwarded') AS forwarded,
                sum(d.many) FILTER (WHERE d.what = 'adopted') AS adopted,
                sum(d.many) FILTER (WHERE d.what = 'directive') AS directive
        """;

    /// <summary>
    /// Of some bodies: body by body. Compared as pairs, months are found by the key of the table; compared alone, they were sought in
    /// the index by month, each month of each body by itself.
    /// </summary>
    public const string OfSome = $"""
        WITH b AS (SELECT * FROM unnest(@bodies, @branches) AS b (body, branch))
        SELECT f.branch, f.month, {Counts}
        FROM (
            SELECT b.branch, {Month}
            FROM b JOIN lists.figure_months m ON m.body = b.body
                AND (m.body, m.month) >= (b.body, @from) AND (m.body, m.month) <= (b.body, @until)
            UNION ALL
            SELECT b.branch, 0, {Day}
            FROM b JOIN lists.figures d ON d.body = b.body AND d.day = @today
            GROUP BY b.branch) f
        GROUP BY f.branch, f.month
        """;

    /// <summary>Of nearly all bodies: everything that was counted, and then whose it is; OFFSET 0 keeps it in this order.</summary>
    public const string OfNearlyAll = $"""
        SELECT b.branch, f.month, {Counts}
        FROM (
            SELECT m.body, {Month}
            FROM lists.figure_months m WHERE m.month BETWEEN @from AND @until
            UNION ALL
            SELECT d.body, 0, {Day}
            FROM lists.figures d WHERE d.day = @today GROUP BY d.body
            OFFSET 0) f
        JOIN unnest(@bodies, @branches) AS b (body, branch) ON b.body = f.body
        GROUP BY b.branch, f.month
        """;
}
