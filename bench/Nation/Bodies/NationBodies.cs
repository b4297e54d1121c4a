using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Bench.Nation.Bodies;

/// <summary>
/// All bodies of the nation (全国机构), those that this build founds, upper tiers first. A large county has many more members
/// and reports than a small one: sizes within a tier are drawn lognormally.
/// </summary>
internal sealed class NationBodies
{
    private const double Spread = 0.8;

    private readonly int seed;
    private readonly NationBody[] all;
    private readonly Dictionary<Tier, TierShare> shares;
    private readonly ILookup<NationBody, NationBody> below;

    public NationBodies(NationSize size)
    {
        seed = size.Seed;
        var known = new Dictionary<BodyCode, NationBody>();
        foreach (var division in DivisionFile.OfThisBuild().Lines.OrderBy(line => line.Tier).ThenBy(line => line.Code))
        {
            var parent = division.Parent is { } above ? known[above] : null;
            known[division.Code] = new(division, parent, seed, WeightOf(division.Code));
        }
        all = [.. known.Values];
        below = all.Where(body => body.Parent is not null).ToLookup(body => body.Parent!);
        shares = all.GroupBy(body => body.Tier).ToDictionary(tier => tier.Key, tier => new TierShare([.. tier]));
        Appoint(Math.Max(NationSize.WholeMembers * size.Part, all.Length));
    }

    /// <summary>Every body, upper tiers first.</summary>
    public IReadOnlyList<NationBody> All => all;

    /// <summary>The bodies as the rules see them once they have joined.</summary>
    public BodyTree Tree => BodyTree.Of(all.Select(Facts));

    /// <summary>A body to which a report is submitted.</summary>
    public NationBody Origin(Chance chance) =>
        shares[chance.One((Tier.County, 0.82), (Tier.City, 0.13), (Tier.Province, 0.04), (Tier.National, 0.01))]
            .One(chance);

    /// <summary>The bodies directly below.</summary>
    public IEnumerable<NationBody> Below(NationBody body) => below[body];

    /// <summary>The body that launches a joint task: the nation the first, then provinces and cities.</summary>
    public NationBody Launcher(int number, Chance chance)
    {
        var tier = number == 0 ? Tier.National : chance.One((Tier.Province, 0.25), (Tier.City, 0.75));
        var launchers = all.Where(body => body.Tier == tier && below.Contains(body)).ToList();
        return launchers[chance.Below(launchers.Count)];
    }

    /// <summary>A body of the same tier under the same upper body, perhaps the body itself.</summary>
    public NationBody Neighbour(NationBody body, Chance chance)
    {
        if (body.Parent is not { } parent)
        {
            return body;
        }
        var siblings = below[parent].Where(sibling => sibling.Tier == body.Tier).ToList();
        return siblings[chance.Below(siblings.Count)];
    }

    // Of 650,000 members four fifths belong to counties.
    private void Appoint(double members)
    {
        foreach (
            var (tier, part) in new[]
            {
                (Tier.County, 0.80),
                (Tier.City, 0.165),
                (Tier.Province, 0.0317),
                (Tier.National, 0.0033),
            }
        )
        {
            shares[tier].Appoint(members * part);
        }
    }

    private static BodyFacts Facts(NationBody body) =>
        new(
            body.Code,
            body.Division.Name,
            body.Tier,
            body.Parent?.Code,
            Joined: true,
            [],
            null,
            [],
            ImmutableDictionary<UnitId, UnitFacts>.Empty
        );

    private double WeightOf(BodyCode code)
    {
        var chance = Chance.Of(
            seed,
            ChanceFor.Body,
            int.Parse(code.Value, System.Globalization.CultureInfo.InvariantCulture)
        );
        var normal = Math.Sqrt(-2 * Math.Log(1 - chance.Next())) * Math.Cos(2 * Math.PI * chance.Next());
        return Math.Exp(Spread * normal);
    }
}
