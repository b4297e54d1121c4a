using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Role grant (任职): one role at one body, perhaps in one unit, from a day to a day, both included.</summary>
/// <param name="Role">The role.</param>
/// <param name="Body">The body at which it is held.</param>
/// <param name="Unit">The unit, where the role belongs to one (承办单位, 专委会, 联系点).</param>
/// <param name="From">First day, in Asia/Shanghai.</param>
/// <param name="Until">Last day, in Asia/Shanghai; none where it is open.</param>
public sealed record RoleGrant(Role Role, BodyCode Body, UnitId? Unit, DateOnly From, DateOnly? Until)
{
    /// <summary>被代理人: whose role it is, where the holder only stands in for somebody (AB角).</summary>
    public PersonId? StandsInFor { get; init; }

    /// <summary>Whether the role is held on the day.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (Until is null || day <= Until);
}
