using ZhengXie.Linked.Storage.Clocks;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// The queries behind key items (重点件): urgent papers that wait, directives without an answer, running joint tasks in which
/// somebody is late. Only what is unfinished is read, by the indexes that hold nothing else.
/// </summary>
internal static class KeyThings
{
    // Each with the rule by which it stands here, and its rank: first what is past its moment, then 特急, 急, and the rest.
    private const string Each = $"""
        SELECT c.report AS stream, 'copy:' || c.body AS item, 'Urgent' AS rule, c.urgency, u.kind AS clock,
            u.due_at AS due, c.changed_at AS since,
            CASE WHEN u.due_at <= @now THEN 0 WHEN c.urgency = 'Critical' THEN 1 ELSE 2 END AS rank, c.body AS holder
        FROM lists.copies c
        LEFT JOIN LATERAL (
            SELECT d.kind, d.due_at FROM {ClocksOfPaper.OfCopy} d
            WHERE d.body = c.body AND d.kind NOT IN ('Directive', 'Handover')
            ORDER BY d.due_at LIMIT 1) u ON true
        WHERE c.body = b.body AND c.urgency <> 'Ordinary' AND c.todo IS NOT NULL
        UNION ALL
        SELECT o.stream, o.item, 'Directive', NULL, 'Directive', o.due, o.since,
            CASE WHEN o.due <= @now THEN 0 ELSE 3 END, b.body
        FROM ({OpenDirectives.Each}) o
        UNION ALL
        SELECT d.stream, d.item, 'TaskOverdue', NULL, d.kind, d.due_at, d.started_at, 0, d.body
        FROM lists.task_desks k JOIN lists.due d ON d.stream = k.task AND d.due_at <= @now
        WHERE k.body = b.body AND k.running AND (k.role = 'Launched' OR d.body = b.body)
        """;

    /// <summary>Their streams at all bodies <c>@bodies</c> with the rule, to be counted: a paper that stands here by two comes twice.</summary>
    public const string AtBodies = $"""
        SELECT c.body, c.report AS stream, 'Urgent' AS rule FROM lists.copies c
        WHERE c.body = ANY (@bodies) AND c.urgency <> 'Ordinary' AND c.todo IS NOT NULL
        UNION ALL
        {OpenDirectives.AtBodies}
        UNION ALL
        SELECT k.body, d.stream, 'TaskOverdue' FROM lists.task_desks k JOIN lists.due d ON d.stream = k.task AND d.due_at <= @now
        WHERE k.body = ANY (@bodies) AND k.running AND (k.role = 'Launched' OR d.body = k.body)
        """;

    /// <summary>
    /// A page's worth at the body <c>b</c>, by rank, then by how long they wait; with the most pressing reason of each.
    /// </summary>
    public const string Page = $"""
        SELECT b.body, e.since AS at, p.place, e.stream, e.since, e.clock, e.due, e.urgency, e.item, e.rank, e.rules, e.holder
        FROM (
            SELECT DISTINCT ON (e.stream) e.stream, e.item, e.clock, e.due, e.since, e.rank, e.holder,
                max(e.urgency) OVER one AS urgency, array_agg(e.rule) OVER one AS rules
            FROM ({Each}) e
            WINDOW one AS (PARTITION BY e.stream)
            ORDER BY e.stream, e.rank, e.since, e.item) e
        CROSS JOIN LATERAL (SELECT md5(e.stream::text)::uuid AS place) p
        WHERE @first OR (e.rank, e.since, p.place) > (@rank, @at, @place)
        ORDER BY e.rank, e.since, p.place LIMIT @most
        """;
}
