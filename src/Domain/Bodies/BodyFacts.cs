using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>What rules may know of a body (机构概况).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="Parent">The body it hangs from; none for the nation.</param>
/// <param name="Joined">Whether it works on the platform (已加入); otherwise it is reached on paper.</param>
/// <param name="DirectTargets">The upper bodies it may report to directly (直报).</param>
/// <param name="Successor">The body that took its place; none while it lives.</param>
/// <param name="Predecessors">The bodies whose place it took, directly.</param>
/// <param name="Units">Its units by id, closed ones too.</param>
public sealed record BodyFacts(
    BodyCode Code,
    string Name,
    Tier Tier,
    BodyCode? Parent,
    bool Joined,
    ImmutableArray<BodyCode> DirectTargets,
    BodyCode? Successor,
    ImmutableArray<BodyCode> Predecessors,
    ImmutableDictionary<UnitId, UnitFacts> Units
)
{
    /// <summary>Whether it has not been succeeded.</summary>
    public bool Lives => Successor is null;

    /// <summary>The open unit with the id, if there is one.</summary>
    public UnitFacts? OpenUnit(UnitId unit) => Units.GetValueOrDefault(unit) is { Closed: false } found ? found : null;
}
