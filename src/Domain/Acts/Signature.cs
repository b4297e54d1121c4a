using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Signature (署名) of an event: who acted, in which role, for which body and unit.</summary>
/// <param name="Person">The person who acted.</param>
/// <param name="Role">In which role.</param>
/// <param name="Body">For which body.</param>
/// <param name="Unit">For which unit, where the role belongs to one.</param>
public sealed record Signature(PersonId Person, Role Role, BodyCode Body, UnitId? Unit = null)
{
    /// <summary>被代理人: for whom the person acted as a stand-in (代); none where he acted in a role of his own.</summary>
    public PersonId? For { get; init; }

    /// <summary>The signature that a grant gives its holder.</summary>
    public static Signature Of(PersonId person, RoleGrant grant) =>
        new(person, grant.Role, grant.Body, grant.Unit) { For = grant.StandsInFor };
}
