using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

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
}
