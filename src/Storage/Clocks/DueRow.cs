using ZhengXie.Linked.Storage.Engine;

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
) : IFiguresRow;
