using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Rights;

/// <summary>Holders (有权者): certain roles at one place.</summary>
/// <param name="Place">Where.</param>
/// <param name="Roles">Which roles, the one in whose name it is done first; none where the place alone decides.</param>
public sealed record Holders(Place Place, ImmutableArray<Role> Roles)
{
    /// <summary>Those roles at the place.</summary>
    public static Holders At(Place place, params ReadOnlySpan<Role> roles) => new(place, [.. roles]);

    /// <summary>Whether the other names the same roles at the same place.</summary>
    public bool IsLike(Holders other) => Place == other.Place && Roles.SequenceEqual(other.Roles);

    /// <summary>The first grant in force on the day that makes the caller one of these at a spot of theirs; none if there is none.</summary>
    public RoleGrant? Grant(Caller caller, DateOnly day, params ReadOnlySpan<Spot> spots)
    {
        foreach (var spot in spots)
        {
            if (spot.Place != Place)
            {
                continue;
            }
            foreach (var grant in caller.Grants)
            {
                var fits = grant.Body == spot.Body && Roles.Contains(grant.Role) && grant.HoldsOn(day);
                if (fits && (!spot.IsUnit || (grant.Unit is not null && grant.Unit == spot.Unit)))
                {
                    return grant;
                }
            }
        }
        return null;
    }
}
