using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>Draws role grants with the names of bodies and units (任职).</summary>
public static class GrantViews
{
    /// <summary>The people for whom grants are held by a stand-in (被代理人).</summary>
    public static IEnumerable<PersonId> Holders(IEnumerable<RoleGrant> grants) =>
        grants.Select(grant => grant.StandsInFor).OfType<PersonId>();

    /// <summary>All of a person's grants, numbered from 1.</summary>
    /// <param name="grants">The grants.</param>
    /// <param name="bodies">The names of bodies and units.</param>
    /// <param name="holders">The names of those in <see cref="Holders"/>.</param>
    public static IEnumerable<GrantView> Of(
        IEnumerable<RoleGrant> grants,
        BodyTree bodies,
        IReadOnlyDictionary<PersonId, string> holders
    ) =>
        grants.Select(
            (grant, place) =>
            {
                var body = bodies.Find(grant.Body);
                var unit = grant.Unit is { } id ? body?.Units.GetValueOrDefault(id) : null;
                return new GrantView(
                    place + 1,
                    grant.Role,
                    grant.Body,
                    body?.Name ?? grant.Body.Value,
                    grant.Unit,
                    unit?.Name,
                    grant.From,
                    grant.Until
                )
                {
                    StandsInFor = grant.StandsInFor,
                    StandsInForName = grant.StandsInFor is { } holder ? holders.GetValueOrDefault(holder) : null,
                };
            }
        );
}
