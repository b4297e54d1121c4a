using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Directive (批示) registered for a report at one body.</summary>
/// <param name="Item">Counted from 1 within the report.</param>
/// <param name="Number">编号 in the body's register of directives.</param>
/// <param name="Body">The body that registered it.</param>
/// <param name="Unit">承办单位, if it is to be handled.</param>
/// <param name="Due">办理期限, Asia/Shanghai.</param>
/// <param name="Version">The version of the body's text when it was registered: what its handling unit reads; 0 for none.</param>
/// <param name="Result">The result that stands for it now.</param>
/// <param name="Reply">The result that answers it now, if it is answered.</param>
public sealed record Directive(
    int Item,
    string? Number,
    BodyCode Body,
    UnitId? Unit,
    DateOnly? Due,
    int Version,
    int Result,
    int? Reply
)
{
    /// <summary>办理: what its unit has done since.</summary>
    public Handling Handling { get; init; } = Handling.Open;

    /// <summary>办理进度.</summary>
    public HandlingState State =>
        Reply is not null ? HandlingState.Answered
        : Unit is null ? HandlingState.Noted
        : Handling.SignedForAt is null ? HandlingState.AwaitingReceipt
        : HandlingState.InHand;

    /// <summary>Whether the last day is over and there is no answer (逾期).</summary>
    public bool IsOverdue(DateOnly today) => Reply is null && Due < today;
}
