using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.Tests.Rights;

/// <summary>Everybody who might ask: every role at every body, in every unit that could matter, in force or not.</summary>
internal static class Askers
{
    /// <summary>Those who matter to a thing that stands at the body and began at another.</summary>
    public static ImmutableArray<Asker> Around(BodyCode at, BodyCode origin) =>
        [.. Everywhere, .. Units(at), .. Units(origin), .. Tenures(at), .. Without(at)];

    /// <summary>Those who wrote it: with the role, after it ended, with another role.</summary>
    public static IEnumerable<Asker> Authors(BodyCode origin) =>
        from role in Rule.EveryRole
        from tenure in new[] { Tenure.Held, Tenure.Past, Tenure.Coming, Tenure.None }
        select new Asker(role, origin, null, tenure, Author: true, SteppedUp: true);

    private static IEnumerable<Asker> Everywhere =>
        from body in World.All
        from role in Rule.EveryRole
        select new Asker(role, body, null, Tenure.Held, false, SteppedUp: true);

    private static IEnumerable<Asker> Units(BodyCode at) =>
        from role in new[] { Role.UnitOfficer, Role.Informant, Role.HandlingUnit, Role.Member, Role.Editor }
        from unit in new[] { World.CommitteeOf(at), World.HandlerOf(at), World.OtherOf(at) }
        select new Asker(role, at, unit, Tenure.Held, false, SteppedUp: true);

    private static IEnumerable<Asker> Tenures(BodyCode at) =>
        from role in Rule.EveryRole
        from tenure in new[] { Tenure.Past, Tenure.Coming, Tenure.StandIn }
        select new Asker(role, at, null, tenure, false, SteppedUp: true);

    private static IEnumerable<Asker> Without(BodyCode at) =>
        Rule
            .EveryRole.Select(role => new Asker(role, at, null, Tenure.Held, false, SteppedUp: false))
            .Append(new(Role.Member, at, null, Tenure.None, false, SteppedUp: false));
}
