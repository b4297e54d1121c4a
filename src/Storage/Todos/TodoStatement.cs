using System.Text;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Todos;

namespace ZhengXie.Linked.Storage.Todos;

/// <summary>
/// The queries of what waits at desks (待办查询), put together of fixed pieces. Each role walks its own stretch of an index
/// in the order of the desk and stops at a page; the few rows found are merged and then dressed with what their pages say.
/// </summary>
internal static class TodoStatement
{
    // What a launcher carries for a body waits on that body alone once it has joined; a second look waits for its day; a
    // commission waits until something was sent for it.
    private const string Waits = """
        CASE
            WHEN w.kind = 'Commission' THEN NOT EXISTS (
                SELECT FROM lists.commission_answers a WHERE a.commission = w.stream AND a.from_body = w.body)
            WHEN w.why IN ('CarryAnswer', 'CarryPart') THEN EXISTS (
                SELECT FROM lists.bodies b WHERE b.code = w.from_body AND NOT b.joined)
            WHEN w.why = 'LookBack' THEN w.due_at <= @near
            ELSE true
        END
        """;

    private const string Dressed = """
        SELECT w.stream, w.body, w.place, w.role, w.kind, w.why, w.item, w.from_body AS "FromBody", w.category, w.urgency,
            w.rank, w.clock, w.due_at AS "DueAt", w.handle_by AS "HandleBy", w.since, c.number AS "ReportNumber",
            j.number AS "TaskNumber", m.number AS "CommissionNumber", coalesce(c.stage, '') AS stage, c.characters, p.name AS author,
            j.body AS launcher, t.title
        """;

    private const string Dresses = """
        LEFT JOIN lists.copies c
            ON w.kind IN ('Report', 'Extension', 'ProposalLead') AND c.report = w.stream AND c.body = w.body
        LEFT JOIN lists.people p ON p.person = c.author
        LEFT JOIN lists.joint_tasks j ON w.kind = 'JointTask' AND j.task = w.stream
        LEFT JOIN lists.task_desks d ON d.task = j.task AND d.body = j.body AND d.role = 'Launched'
        LEFT JOIN lists.commissions m ON w.kind = 'Commission' AND m.commission = w.stream
        LEFT JOIN record.texts t ON t.hash = coalesce(c.text_hash, d.text_hash, m.text_hash)
        """;

    private const string Order = "w.rank, w.handle_by, w.since, w.stream, w.place";

    /// <summary>How much waits at all desks of the reader: asks for <c>@bodies</c>, <c>@roles</c> side by side.</summary>
    public const string Count = $"""
        SELECT count(*)::int FROM (
            SELECT FROM unnest(@bodies, @roles) AS r (body, role)
            JOIN lists.waiting w ON w.body = r.body AND w.role = r.role
            WHERE {Waits} LIMIT @most
        ) AS waiting
        """;

    /// <summary>A page at one desk: asks for <c>@body</c>, <c>@roles</c> and the key.</summary>
    public static string Page(DeskFilter filter) =>
        $"""
            {Dressed}
            FROM (
                SELECT w.* FROM unnest(@roles) AS r (role)
                CROSS JOIN LATERAL (
                    SELECT w.* FROM lists.waiting w
                    WHERE w.body = @body AND w.role = r.role
                      AND ({Order}) > (@rank, @by, @since, @stream, @place) AND {Waits}{Narrowed(filter)}
                    ORDER BY {Order} LIMIT @most
                ) w
                ORDER BY {Order} LIMIT @most
            ) w
            {Dresses}
            ORDER BY {Order}
            """;

    private static string Narrowed(DeskFilter filter) =>
        new StringBuilder()
            .Append(Kind(filter.Kind))
            .Append(filter.Stage is null ? "" : " AND w.kind = 'Report' AND w.why = @stage")
            .Append(filter.Urgency is null ? "" : " AND w.urgency = @urgency AND w.rank = @urgent")
            .Append(filter.Category is null ? "" : " AND w.category = @category")
            .Append(filter.From is null ? "" : " AND w.from_body = @from")
            .Append(filter.Since is null ? "" : " AND w.since >= @first")
            .Append(filter.Until is null ? "" : " AND w.since < @last")
            .Append(filter.Late ? " AND w.due_at <= @now AND w.handle_by <= @now" : "")
            .ToString();

    // What is rare is said to be rare as its index says it. What is due is dealt with by then, which the order knows.
    private static string Kind(TodoKind? kind) =>
        kind switch
        {
            null => "",
            TodoKind.Report => " AND w.kind = @kind",
            _ => " AND w.kind = @kind AND w.kind <> 'Report'",
        };
}
