using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Caller (操作人): the signed-in person with every role grant, past ones too; the rules look at the day.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Grants">All grants of the person.</param>
/// <param name="SteppedUp">Whether a second factor was shown within the last minutes (二次验证).</param>
public sealed record Caller(PersonId Person, ImmutableArray<RoleGrant> Grants, bool SteppedUp)
{
    /// <summary>The house itself (本系统): its first start, its clocks, a command at its console. Nobody signs in as it.</summary>
    public static Caller House { get; } = new(default, [], true);

    /// <summary>Whether the house itself acts.</summary>
    public bool IsHouse => Person == default;

    /// <summary>The grants in force on the day.</summary>
    public IEnumerable<RoleGrant> On(DateOnly day) => Grants.Where(grant => grant.HoldsOn(day));

    /// <summary>Whether the caller has, or ever had, a grant at the body; the house belongs everywhere.</summary>
    public bool BelongsTo(BodyCode body) => IsHouse || Grants.Any(grant => grant.Body == body);

    /// <summary>The grant in force that makes the caller one of the roles at the body, if any.</summary>
    public RoleGrant? As(DateOnly day, BodyCode body, params ReadOnlySpan<Role> roles)
    {
        foreach (var grant in Grants)
        {
            if (grant.Body == body && grant.HoldsOn(day) && roles.Contains(grant.Role))
            {
                return grant;
            }
        }
        return null;
    }
}
