using ZhengXie.Linked.Domain.Todos;

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
)
{
    public const string Table = "waiting";

    /// <summary>急件在前.</summary>
    public int Rank =>
        Urgency is null ? TodoOrder.Rank(default) : TodoOrder.Rank(Enum.Parse<Contracts.Reports.Urgency>(Urgency));

    /// <summary>应办时刻.</summary>
    public DateTimeOffset HandleBy => TodoOrder.HandleBy(DueAt, Since);
}
