using ZhengXie.Linked.Domain.Todos;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Todos;

/// <summary>Row of <c>lists.waiting</c> (待办): what waits at a body on a role. Codes and states by name.</summary>
/// <param name="Stream">The report, joint task or commission.</param>
/// <param name="Body">Where it waits.</param>
/// <param name="Place">Tells apart what waits there of one stream.</param>
/// <param name="Role">On whom.</param>
/// <param name="Kind">种类.</param>
/// <param name="Why">The state or step it waits in.</param>
/// <param name="Item">The directive, lead, output or suggestion; 0 where none is.</param>
/// <param name="FromBody">来处.</param>
/// <param name="Category">类别 of a report.</param>
/// <param name="Urgency">紧急程度 of a report.</param>
/// <param name="Clock">What the running clock measures.</param>
/// <param name="DueAt">到期时刻.</param>
/// <param name="Since">Since when.</param>
internal sealed record WaitingRow(
    Guid Stream,
    string Body,
    int Place,
    string Role,
    string Kind,
    string Why,
    int Item,
    string? FromBody,
    string? Category,
    string? Urgency,
    string? Clock,
    DateTimeOffset? DueAt,
    DateTimeOffset Since
) : IColumnRow
{
    public const string Table = "waiting";

    private static readonly ListStatement Statement = ListStatement.Of<WaitingRow>(
        Table,
        row => (row.Stream, row.Body, row.Place),
        """
        INSERT INTO lists.waiting (
            stream, body, place, role, kind, why, item, from_body, category, urgency, rank, clock, due_at, handle_by, since)
        SELECT x.stream, x.body, x.place, x.role, x.kind, x.why, x.item, x.from_body, x.category, x.urgency, x.rank, x.clock,
            x.due_at, x.handle_by, x.since
        FROM {rows}
        ORDER BY x.stream, x.body, x.place
        ON CONFLICT (stream, body, place) DO UPDATE SET
            role = excluded.role, why = excluded.why, from_body = excluded.from_body, rank = excluded.rank,
            clock = excluded.clock, due_at = excluded.due_at, handle_by = excluded.handle_by, since = excluded.since
        """,
        """
        DELETE FROM lists.waiting w USING {rows}
        WHERE w.stream = x.stream AND w.body = x.body AND w.place = x.place
        """
    );

    ListStatement IColumnRow.Written => Statement;

    /// <summary>急件在前.</summary>
    public int Rank =>
        Urgency is null ? TodoOrder.Rank(default) : TodoOrder.Rank(Enum.Parse<Contracts.Reports.Urgency>(Urgency));

    /// <summary>应办时刻.</summary>
    public DateTimeOffset HandleBy => TodoOrder.HandleBy(DueAt, Since);
}
