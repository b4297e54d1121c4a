using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Bench.Journal;

/// <summary>
/// A member who submits to a body of his own (一人一机构): no two callers want the same number, which is kindest to whoever
/// holds its lock longest.
/// </summary>
/// <param name="Body">The body.</param>
/// <param name="Caller">The member.</param>
internal sealed record Office(BodyCode Body, Caller Caller)
{
    private const int Most = 100;
    private static readonly DateOnly FirstDay = new(2024, 1, 1);

    /// <summary>The offices of a large province; callers beyond share them.</summary>
    public static ImmutableArray<Office> All { get; } = [.. Enumerable.Range(0, Most).Select(number => Of(number))];

    /// <summary>The bodies as the rules see them.</summary>
    public static BodyTree Bodies { get; } = BodyTree.Of(All.Select(office => Facts(office.Body)));

    /// <summary>The office of a body.</summary>
    public static Office Of(BodyCode body)
    {
        var member = new RoleGrant(Role.Member, body, null, FirstDay, null);
        return new(body, new Caller(new PersonId(DerivedId.Of("bench-person", body.Value)), [member], false));
    }

    private static Office Of(int number) => Of(new BodyCode($"4206{number:00}"));

    private static BodyFacts Facts(BodyCode code) =>
        new(
            code,
            code.Value,
            Tier.County,
            null,
            Joined: true,
            [],
            null,
            [],
            ImmutableDictionary<UnitId, UnitFacts>.Empty
        );
}
