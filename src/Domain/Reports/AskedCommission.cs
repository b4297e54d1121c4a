using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Commissions;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>What a rule about a report may know of a commission (约稿概况) that a command names, or that one relays.</summary>
/// <param name="Id">The commission.</param>
/// <param name="Giver">The body that asks.</param>
/// <param name="Open">Whether it is still open; being overdue closes nothing.</param>
/// <param name="Bodies">The bodies below that it asks.</param>
/// <param name="Units">The giver's own units that it asks.</param>
public sealed record AskedCommission(
    CommissionId Id,
    BodyCode Giver,
    bool Open,
    ImmutableArray<BodyCode> Bodies,
    ImmutableArray<UnitId> Units
)
{
    /// <summary>Whether it asks the body, or the unit of the body that gave it.</summary>
    public bool Asks(BodyCode body, UnitId? unit) =>
        Bodies.Contains(body) || (Giver == body && unit is { } named && Units.Contains(named));
}
