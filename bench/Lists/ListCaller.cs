using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Bench.Lists;

/// <summary>One who asks (读取人).</summary>
/// <param name="Role">The role for which he was chosen.</param>
/// <param name="Body">The body at which he has it.</param>
/// <param name="Tier">The body's tier; none where it does not matter.</param>
/// <param name="Unit">The unit, where the role is of one.</param>
/// <param name="By">He, with all his roles.</param>
internal sealed record ListCaller(Role Role, BodyCode Body, Tier? Tier, UnitId? Unit, Caller By);

/// <summary>One who was chosen, as read.</summary>
internal sealed record Chosen(Guid Person, string Role, string Body, string Tier, Guid? Unit)
{
    public ListCaller Caller(ImmutableArray<RoleGrant> grants) =>
        new(
            Enum.Parse<Role>(Role),
            new(Body),
            Tier.Length == 0 ? null : Enum.Parse<Tier>(Tier),
            Unit is { } unit ? new UnitId(unit) : null,
            new(new(Person), grants, SteppedUp: true)
        );
}
