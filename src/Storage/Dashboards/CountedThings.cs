using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Storage.Clocks;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// The queries behind figures (统计明细): of each body one page's worth at most, each by an index in the order in which it is
/// read. What was counted comes newest first; what waits comes with the one first that waits longest. A key tells nothing of
/// a report that the reader may not open, because the place in it is a digest.
/// </summary>
internal static class CountedThings
{
    private const string Counted = """
        SELECT i.body, i.at, i.place, i.report AS stream, i.at AS since, NULL AS clock, NULL::timestamptz AS due,
            NULL AS urgency, NULL AS item, 0 AS rank, NULL::text[] AS rules, NULL AS holder
        FROM lists.figure_items i
        WHERE i.body = b.body AND i.what = @what AND i.at >= @from AND i.at < @until
            AND (i.at, i.place) < (@at, @place)
        ORDER BY i.at DESC, i.place DESC LIMIT @most
        """;

    private const string Overdue = """
        SELECT d.body, d.due_at AS at, p.place, d.stream, d.started_at AS since, d.kind AS clock, d.due_at AS due,
            NULL AS urgency, d.item, 0 AS rank, NULL::text[] AS rules, d.body AS holder
        FROM lists.due d CROSS JOIN LATERAL (SELECT md5(d.stream::text || ' ' || d.item)::uuid AS place) p
        WHERE d.body = b.body AND d.due_at <= @now AND (@first OR (d.due_at, p.place) > (@at, @place))
        ORDER BY d.due_at, p.place LIMIT @most
        """;

    private const string Unanswered = $"""
        SELECT b.body, o.since AS at, p.place, o.stream, o.since, 'Directive' AS clock, o.due, NULL AS urgency, o.item,
            0 AS rank, NULL::text[] AS rules, b.body AS holder
        FROM ({OpenDirectives.Each}) o
        CROSS JOIN LATERAL (SELECT md5(o.stream::text || ' ' || o.item)::uuid AS place) p
        WHERE @first OR (o.since, p.place) > (@at, @place)
        ORDER BY o.since, p.place LIMIT @most
        """;

    private const string Pressing = $"""
        SELECT c.body, c.changed_at AS at, p.place, c.report AS stream, c.changed_at AS since, u.kind AS clock,
            u.due_at AS due, c.urgency, 'copy:' || c.body AS item, 0 AS rank, NULL::text[] AS rules, c.body AS holder
        FROM lists.copies c CROSS JOIN LATERAL (SELECT md5(c.report::text)::uuid AS place) p
        LEFT JOIN LATERAL (
            SELECT d.kind, d.due_at FROM {ClocksOfPaper.OfCopy} d
            WHERE d.body = c.body AND d.kind = 'Opening'
            ORDER BY d.due_at LIMIT 1) u ON true
        WHERE c.body = b.body AND c.urgency <> 'Ordinary' AND c.todo IS NOT NULL
            AND (@first OR (c.changed_at, p.place) > (@at, @place))
        ORDER BY c.changed_at, p.place LIMIT @most
        """;

    /// <summary>Under which name the list of counted things knows a figure; none of what is counted as it waits.</summary>
    public static string? NameOf(FigureKind what) =>
        what switch
        {
            FigureKind.Submitted => "submitted",
            FigureKind.Received => "received",
            FigureKind.Signed => "signed",
            FigureKind.Forwarded => "forwarded",
            FigureKind.Adopted => "adopted",
            FigureKind.Directives => "directive",
            _ => null,
        };

    /// <summary>
    /// The whole query. The page is cut before anybody's right is looked at; a row is opened by a copy, or a task, at a body
    /// for which the reader holds a key that stands among its readers.
    /// </summary>
    public static string Query(FigureKind what)
    {
        var (things, order) = what switch
        {
            FigureKind.Overdue => (Overdue, "at, place"),
            FigureKind.Unanswered => (Unanswered, "at, place"),
            FigureKind.Pressing => (Pressing, "at, place"),
            FigureKind.Key => (KeyThings.Page, "rank, at, place"),
            _ => (Counted, "at DESC, place DESC"),
        };
        return $"""
            SELECT f.body, f.at, f.place, f.since, f.clock, f.due, f.urgency, f.rank, f.rules, c.report, k.task, t.title,
                coalesce(c.number, k.number) AS number, c.stage, {Holders.Columns}
            FROM (
                SELECT x.* FROM unnest(@bodies) AS b (body) CROSS JOIN LATERAL ({things}) x
                ORDER BY {order} LIMIT @most) f
            LEFT JOIN LATERAL (
                SELECT c.report, c.number, c.stage, c.text_hash FROM lists.copies c
                JOIN lists.readers r ON r.report = c.report AND r.reader = ANY (@keys)
                    AND r.reader IN ('desk:' || c.body, 'chair:' || c.body)
                WHERE c.report = f.stream ORDER BY c.body = f.body DESC, c.body LIMIT 1) c ON true
            LEFT JOIN LATERAL (
                SELECT d.task, j.number, d.text_hash FROM lists.task_desks d
                JOIN lists.joint_tasks j ON j.task = d.task
                JOIN lists.joint_task_readers r ON r.task = d.task AND r.reader = ANY (@keys)
                    AND r.reader IN ('desk:' || d.body, 'chair:' || d.body)
                WHERE d.task = f.stream ORDER BY d.body = f.body DESC, d.body LIMIT 1) k ON true
            LEFT JOIN record.texts t ON t.hash = coalesce(c.text_hash, k.text_hash)
            {Holders.Joins}
            ORDER BY {string.Join(", ", order.Split(", ").Select(column => "f." + column))}
            """;
    }
}
