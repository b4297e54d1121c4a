namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>Row of a body (机构) in <c>lists.bodies</c>.</summary>
internal sealed record BodyRow(
    string Code,
    string Name,
    string Tier,
    string? Parent,
    bool Joined,
    string[] DirectTargets,
    string? Successor
);

/// <summary>Row of a unit (单位) in <c>lists.units</c>.</summary>
internal sealed record UnitRow(Guid Unit, string Body, string Kind, string Name, bool Closed);
