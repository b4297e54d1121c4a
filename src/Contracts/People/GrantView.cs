using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.People;

/// <summary>A role grant (任职) on screen.</summary>
/// <param name="Number">Which grant of the person, counted from 1.</param>
/// <param name="Role">The role.</param>
/// <param name="Body">The body.</param>
/// <param name="BodyName">The body's name.</param>
/// <param name="Unit">The unit, if the role belongs to one.</param>
/// <param name="UnitName">The unit's name.</param>
/// <param name="From">First day, in Asia/Shanghai.</param>
/// <param name="Until">Last day, in Asia/Shanghai; none where it is open.</param>
public sealed record GrantView(
    int Number,
    Role Role,
    BodyCode Body,
    string BodyName,
    UnitId? Unit,
    string? UnitName,
    DateOnly From,
    DateOnly? Until
)
{
    /// <summary>被代理人: whose role it is, where the person only stands in for somebody.</summary>
    public PersonId? StandsInFor { get; init; }

    /// <summary>姓名 of the one stood in for.</summary>
    public string? StandsInForName { get; init; }
}
