using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>How the figures of bodies are written (统计写法): summed within the group, then added.</summary>
internal static class FigureStatements
{
    /// <summary>By day.</summary>
    public static ListStatement Days { get; } =
        ListStatement.Of<FigureRow>(
            "figures",
            null,
            """
            INSERT INTO lists.figures AS f (body, day, what, many)
            SELECT x.body, x.day, x.what, sum(x.many)
            FROM {rows}
            GROUP BY x.body, x.day, x.what
            ORDER BY x.body, x.day, x.what
            ON CONFLICT (body, day, what) DO UPDATE SET many = f.many + excluded.many
            """
        );

    /// <summary>By month: a row of a body and month holds a column for each of <see cref="ReportFigures"/>.</summary>
    public static ListStatement Months { get; } =
        ListStatement.Of<FigureMonthRow>(
            "figure_months",
            null,
            """
            INSERT INTO lists.figure_months AS f (body, month, submitted, received, signed, forwarded, adopted, directive)
            SELECT x.body, x.month,
                coalesce(sum(x.many) FILTER (WHERE x.what = 'submitted'), 0),
                coalesce(sum(x.many) FILTER (WHERE x.what = 'received'), 0),
                coalesce(sum(x.many) FILTER (WHERE x.what = 'signed'), 0),
                coalesce(sum(x.many) FILTER (WHERE x.what = 'forwarded'), 0),
                coalesce(sum(x.many) FILTER (WHERE x.what = 'adopted'), 0),
                coalesce(sum(x.many) FILTER (WHERE x.what = 'directive'), 0)
            FROM {rows}
            GROUP BY x.body, x.month
            ORDER BY x.body, x.month
            ON CONFLICT (body, month) DO UPDATE SET
                submitted = f.submitted + excluded.submitted, received = f.received + excluded.received,
                signed = f.signed + excluded.signed, forwarded = f.forwarded + excluded.forwarded,
                adopted = f.adopted + excluded.adopted, directive = f.directive + excluded.directive
            """
        );

    /// <summary>What was counted; its place tells apart what was counted at one moment.</summary>
    public static ListStatement Items { get; } =
        ListStatement.Of<FigureItemRow>(
            "figure_items",
            row => row,
            """
            INSERT INTO lists.figure_items (body, what, at, place, report)
            SELECT x.body, x.what, x.at, md5(x.report::text || ' ' || x.item)::uuid, x.report
            FROM {rows}
            ORDER BY 1, 2, 3, 4
            ON CONFLICT DO NOTHING
            """,
            """
            DELETE FROM lists.figure_items i USING {rows}
            WHERE i.body = x.body AND i.what = x.what AND i.at = x.at
              AND i.place = md5(x.report::text || ' ' || x.item)::uuid
            """
        );
}
