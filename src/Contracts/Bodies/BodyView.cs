namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>A body (机构) on screen.</summary>
/// <param name="Code">机构代码.</param>
/// <param name="Name">名称.</param>
/// <param name="Tier">层级.</param>
/// <param name="Parent">上级机构; none for the nation.</param>
/// <param name="Joined">是否已加入平台.</param>
/// <param name="DirectTargets">可以直报的上级机构.</param>
/// <param name="Successor">承接机构, if it was merged or recoded.</param>
/// <param name="Predecessors">被承接的机构.</param>
public sealed record BodyView(
    BodyCode Code,
    string Name,
    Tier Tier,
    BodyCode? Parent,
    bool Joined,
    IReadOnlyList<BodyCode> DirectTargets,
    BodyCode? Successor,
    IReadOnlyList<BodyCode> Predecessors
);

/// <summary>A unit (单位) on screen.</summary>
/// <param name="Unit">The unit's id.</param>
/// <param name="Kind">单位类别.</param>
/// <param name="Name">名称.</param>
/// <param name="Closed">是否已撤销.</param>
public sealed record UnitView(UnitId Unit, UnitKind Kind, string Name, bool Closed);

/// <summary>A new unit (增设单位).</summary>
/// <param name="Kind">单位类别.</param>
/// <param name="Name">名称.</param>
public sealed record NewUnit(UnitKind Kind, string Name);

/// <summary>A new name (更名).</summary>
/// <param name="Name">名称.</param>
public sealed record NewName(string Name);
