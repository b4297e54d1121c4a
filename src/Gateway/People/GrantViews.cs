using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>Draws role grants with the names of bodies and units (任职).</summary>
public static class GrantViews
{
    /// <summary>All of a person's grants, numbered from 1.</summary>
    public static IEnumerable<GrantView> Of(IEnumerable<RoleGrant> grants, BodyTree bodies) =>
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
                );
            }
        );
}
