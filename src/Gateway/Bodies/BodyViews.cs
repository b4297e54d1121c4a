using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Gateway.Bodies;

/// <summary>Draws bodies and units (机构与单位).</summary>
public static class BodyViews
{
    /// <summary>A body.</summary>
    public static BodyView View(this BodyFacts body) =>
        new(
            body.Code,
            body.Name,
            body.Tier,
            body.Parent,
            body.Joined,
            body.DirectTargets,
            body.Successor,
            body.Predecessors
        );

    /// <summary>A body as a node of the tree.</summary>
    public static BodyNode Node(this BodyFacts body) =>
        new(body.Code, body.Name, body.Parent, body.Joined)
        {
            DirectTargets = body.DirectTargets.IsEmpty ? null : body.DirectTargets,
        };

    /// <summary>The units of a body, by kind and name.</summary>
    public static IReadOnlyList<UnitView> UnitViews(this BodyFacts body) =>
        [
            .. body
                .Units.Values.OrderBy(unit => unit.Kind)
                .ThenBy(unit => unit.Name, StringComparer.Ordinal)
                .Select(unit => new UnitView(unit.Id, unit.Kind, unit.Name, unit.Closed)),
        ];
}
