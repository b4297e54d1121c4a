using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>What a unit handles (承办事项), whatever it is, as far as signing for it, more time and urging go.</summary>
/// <param name="Item">Which it is.</param>
/// <param name="Body">The body that gave it.</param>
/// <param name="Unit">承办单位, if there is one.</param>
/// <param name="Due">办理期限 in force, Asia/Shanghai.</param>
/// <param name="Handling">What the unit has done.</param>
/// <param name="Version">The version of the body's text that the unit reads; 0 for none.</param>
/// <param name="Closed">Why nothing more can be done about it; none while it is open.</param>
internal sealed record HandledItem(
    WaitingItem Item,
    BodyCode Body,
    UnitId? Unit,
    DateOnly? Due,
    Handling Handling,
    int Version,
    Refusal? Closed
);
