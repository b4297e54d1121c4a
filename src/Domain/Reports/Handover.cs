using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Handover (转办件): a report given to a department to handle and answer.</summary>
/// <param name="Item">Counted from 1 within the report.</param>
/// <param name="Number">编号 in the body's register of handovers.</param>
/// <param name="Body">The body that handed it over.</param>
/// <param name="Unit">承办单位.</param>
/// <param name="Due">办理期限, Asia/Shanghai.</param>
/// <param name="Version">The version of the body's text that the unit reads.</param>
/// <param name="Result">The result that stands for it.</param>
/// <param name="Reply">The result that answers it now, if it is answered.</param>
/// <param name="Withdrawn">Whether it was taken back; the number stays.</param>
public sealed record Handover(
    int Item,
    string? Number,
    BodyCode Body,
    UnitId Unit,
    DateOnly? Due,
    int Version,
    int Result,
    int? Reply = null,
    bool Withdrawn = false
)
{
    /// <summary>办理: what its unit has done since.</summary>
    public Handling Handling { get; init; } = Handling.Open;

    /// <summary>When the unit signed for it (UTC).</summary>
    public DateTimeOffset? SignedForAt => Handling.SignedForAt;

    /// <summary>Whether the unit has not signed for it yet.</summary>
    public bool IsWaiting => SignedForAt is null && IsOpen;

    /// <summary>Whether an answer is still to come.</summary>
    public bool IsOpen => Reply is null && !Withdrawn;
}
