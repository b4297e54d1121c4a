using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>
/// Oversight (管理范围): an administrator's role at a body reaches that body and all below it. Only the three
/// administrators' roles reach downward; working roles never do.
/// </summary>
public static class Oversight
{
    /// <summary>The caller's grant of the role, in force today, at the body or at one above it; the nearest first.</summary>
    public static RoleGrant? Grant(Caller caller, Role role, BodyCode body, RuleFacts facts) =>
        facts
            .Bodies.Ancestors(body)
            .Prepend(body)
            .Select(code => caller.As(facts.Today, code, role))
            .FirstOrDefault(grant => grant is not null);

    /// <summary>What 本机构 and 本机构或其上级 mean for the body; the nearest first.</summary>
    public static Spot[] Spots(BodyCode body, RuleFacts facts) =>
        [
            new(Place.Here, body),
            .. facts.Bodies.Ancestors(body).Prepend(body).Select(code => new Spot(Place.HereOrAbove, code)),
        ];
}
