using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>Who stands in the scenes: one line of bodies from a county to the nation, which has not joined.</summary>
internal static class Cast
{
    public static readonly BodyCode Province = new("320000");
    public static readonly BodyCode City = new("320500");
    public static readonly BodyCode County = new("320581");
    public static readonly UnitId Committee = new(new Guid(1, 0, 0, new byte[8]));
    public static readonly UnitId Bureau = new(new Guid(2, 0, 0, new byte[8]));

    /// <summary>2025-03-03, ten o'clock in China.</summary>
    public static readonly DateTimeOffset Now = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);

    public static BodyTree Bodies { get; } =
        BodyTree.Of([
            Body(BodyCode.Nation, Tier.National, null, joined: false),
            Body(Province, Tier.Province, BodyCode.Nation),
            Body(City, Tier.City, Province) with
            {
                Units = Units(new UnitFacts(Bureau, UnitKind.HandlingUnit, "市工信局")),
            },
            Body(County, Tier.County, City) with
            {
                Units = Units(new UnitFacts(Committee, UnitKind.Committee, "经济委")),
            },
        ]);

    public static Caller Of(Role role, BodyCode body, UnitId? unit = null) =>
        new(
            new PersonId(DerivedId.Of(role.ToString(), body.Value)),
            [new RoleGrant(role, body, unit, new DateOnly(2024, 1, 1), null)],
            SteppedUp: true
        );

    private static BodyFacts Body(BodyCode code, Tier tier, BodyCode? parent, bool joined = true) =>
        new(code, code.Value, tier, parent, joined, [], null, [], Units());

    private static ImmutableDictionary<UnitId, UnitFacts> Units(params ReadOnlySpan<UnitFacts> units) =>
        units.ToArray().ToImmutableDictionary(unit => unit.Id);
}
