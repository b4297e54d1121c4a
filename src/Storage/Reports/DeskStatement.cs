using System.Text;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.Clocks;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// The query of a desk's list (办公桌列表), put together of fixed pieces so that each list and each filter may walk an index
/// of its own, newest first and after the key.
/// </summary>
internal static class DeskStatement
{
    private const string Copies = "lists.copies c";

    /// <summary>The copies at the body of the few streams <c>u</c>, one by one: never all papers of a large desk.</summary>
    public const string CopyOfStream =
        "CROSS JOIN LATERAL (SELECT * FROM lists.copies WHERE report = u.stream AND body = @body OFFSET 0) c";

    private const string Dealt = "lists.dealt w JOIN lists.copies c ON c.report = w.report AND c.body = w.body";

    private const string Told = $"({UnreadNotices.OfDesk}) u {CopyOfStream}";

    // What is overdue is little too, whatever a desk has.
    private const string Overdue = $"""
        (SELECT DISTINCT d.stream FROM lists.due d WHERE d.body = @body AND d.due_at <= @now OFFSET 0) u
        {CopyOfStream}
        """;

    // What waits is little beside what a desk has, and stands in a list of its own; since a report waits, it has not changed.
    private const string Waiting = """
        (
            SELECT w.stream, w.since FROM lists.waiting w
            WHERE w.body = @body AND w.role = ANY (@roles) AND w.kind = 'Report' AND (w.since, w.stream) < (@at, @report)
            ORDER BY w.since DESC, w.stream DESC OFFSET 0
        ) w JOIN lists.copies c ON c.report = w.stream
        """;

    private const string Mine =
        " AND w.person = @person AND w.body = @body AND (c.todo IS NULL OR c.todo <> ALL (@roles))";

    private const string IsOverdue =
        $" AND EXISTS (SELECT FROM {ClocksOfPaper.OfCopy} l WHERE l.body = c.body AND l.due_at <= @now)";

    /// <summary>The chair's list: what the body has adopted.</summary>
    public static string Adopted { get; } = Of(Copies, "c.changed_at", " AND c.kind IS NOT NULL");

    /// <summary>The query of the list and the filter.</summary>
    public static string Of(DeskList list, DeskFilter filter) =>
        list switch
        {
            DeskList.Todo => Of(Waiting, "w.since", Narrowed(filter)),
            DeskList.Handled => Of(Dealt, "w.at", Mine + Narrowed(filter)),
            DeskList.Unread => Of(Told, "c.changed_at", Narrowed(filter)),
            _ when filter.Late => Of(Overdue, "c.changed_at", Narrowed(filter)),
            _ => Of(Copies, "c.changed_at", Narrowed(filter)),
        };

    // The page is cut first; texts, people and clocks are looked up for what is on it.
    private static string Of(string rows, string moment, string narrowed) =>
        $"""
            SELECT c.report, t.title, c.number, c.stage, c.todo, c.origin, c.from_body AS "FromBody", p.name AS author,
                c.category, c.urgency, c.mark, c.characters, c.kind, c.bulletin, c.issue_year AS "IssueYear",
                c.issue_number AS "IssueNumber", c.submitted_at AS "SubmittedAt", c.changed_at AS "ChangedAt",
                c.listed_at AS "ListedAt", d.kind AS "ClockKind", d.due_at AS "DueAt"
            FROM (
                SELECT c.*, {moment} AS listed_at FROM {rows}
                WHERE c.body = @body AND @body = ANY (@mine) AND ({moment}, c.report) < (@at, @report){narrowed}
                ORDER BY {moment} DESC, c.report DESC LIMIT @most) c
            LEFT JOIN record.texts t ON t.hash = c.text_hash
            LEFT JOIN lists.people p ON p.person = c.author
            LEFT JOIN LATERAL (
                SELECT l.kind, l.due_at FROM {ClocksOfPaper.OfCopy} l
                WHERE l.body = c.body ORDER BY l.due_at, l.item LIMIT 1
            ) d ON true
            ORDER BY c.listed_at DESC, c.report DESC
            """;

    private static string Narrowed(DeskFilter filter) =>
        new StringBuilder()
            .Append(filter.Stage is null ? "" : " AND c.stage = @stage")
            .Append(filter.Urgency is null ? "" : " AND c.urgency = @urgency")
            .Append(filter.Category is null ? "" : " AND c.category = @category")
            .Append(filter.From is null ? "" : " AND c.from_body = @from")
            .Append(filter.Since is null ? "" : " AND c.changed_at >= @since")
            .Append(filter.Until is null ? "" : " AND c.changed_at < @until")
            .Append(filter.Late ? IsOverdue : "")
            .ToString();
}
