using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>Row of <c>lists.due</c>: a clock that runs (时限).</summary>
/// <param name="Stream">The stream that keeps the clock.</param>
/// <param name="Item">The item within the stream.</param>
/// <param name="Noun">The kind of stream, which finds the orders.</param>
/// <param name="Kind">What the clock measures.</param>
/// <param name="Body">The body whose time runs.</param>
/// <param name="StartedAt">When it started.</param>
/// <param name="DueAt">From when it is overdue.</param>
/// <param name="NextAt">The moment of its next step; none once all are past.</param>
public sealed record DueRow(
    Guid Stream,
    string Item,
    string Noun,
    string Kind,
    string Body,
    DateTimeOffset StartedAt,
    DateTimeOffset DueAt,
    DateTimeOffset? NextAt
) : IFiguresRow, IColumnRow
{
    private static readonly ListStatement Statement = ListStatement.Of<DueRow>(
        DueDrawing.Table,
        row => (row.Stream, row.Item),
        """
        INSERT INTO lists.due (stream, item, noun, kind, body, started_at, due_at, next_at)
        SELECT x.stream, x.item, x.noun, x.kind, x.body, x.started_at, x.due_at, x.next_at
        FROM {rows}
        ORDER BY x.stream, x.item
        ON CONFLICT (stream, item) DO UPDATE SET
            kind = excluded.kind, body = excluded.body, started_at = excluded.started_at, due_at = excluded.due_at,
            next_at = excluded.next_at
        """,
        "DELETE FROM lists.due d USING {rows} WHERE d.stream = x.stream AND d.item = x.item"
    );

    ListStatement IColumnRow.Written => Statement;
}
