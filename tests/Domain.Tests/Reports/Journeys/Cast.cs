using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.Tests.Reports.Journeys;

/// <summary>
/// Who takes part in random journeys: one line of four bodies, of which the lower ones may report past the next tier, two
/// bodies beside it, their desks, chairs and handling units, the authors and people who have nothing to do with it.
/// </summary>
internal static class Cast
{
    public static readonly ImmutableArray<BodyCode> Line = [Family.Duji, Family.Huaibei, Family.Anhui, Family.Nation];

    public static readonly Caller Author = Staff.Informant;
    public static readonly Caller CoAuthor = Staff.Of(Role.Member, Family.Duji, name: "联名");
    public static readonly Caller Colleague = Staff.Of(Role.UnitOfficer, Family.Duji, Family.Shuoli, "同事");

    /// <summary>The bodies, before the nation joins the platform.</summary>
    public static BodyTree NationOnPaper { get; } = Bodies();

    /// <summary>The bodies, all joined.</summary>
    public static BodyTree AllJoined { get; } =
        NationOnPaper.With(NationOnPaper.Find(Family.Nation)! with { Joined = true });

    public static ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>> Register { get; } =
        new[] { Author, CoAuthor, Colleague }.ToImmutableDictionary(caller => caller.Person, caller => caller.Grants);

    /// <summary>The bodies, before the lowest one and the nation join the platform.</summary>
    public static BodyTree CountyOnPaper { get; } =
        NationOnPaper.With(NationOnPaper.Find(Family.Duji)! with { Joined = false });

    /// <summary>淮北 asks 杜集, and relays what 安徽 asks.</summary>
    public static ImmutableArray<AskedCommission> Asked { get; } =
    [
        new(new(Guid.Parse("31111111-2222-3333-4444-555555555555")), Family.Huaibei, Open: true, [Family.Duji], []),
        new(new(Guid.Parse("41111111-2222-3333-4444-555555555555")), Family.Anhui, Open: true, [Family.Huaibei], []),
    ];

    /// <summary>Everyone who reads along and can be told: all but chairs, who have no feed.</summary>
    public static ImmutableArray<Caller> Readers { get; } =
    [
        .. Line.SelectMany(body => new[] { Staff.Editor(body), Staff.Reviewer(body), Handler(body), Committee(body) }),
        Author,
        CoAuthor,
        Colleague,
        Staff.Editor(Family.Kunshan),
        Staff.Signer(Family.Jiangsu),
        Staff.Of(Role.Member, Family.Duji, name: "旁人"),
        Staff.Of(Role.SystemAdministrator, Family.Duji),
        Staff.Editor(Family.Huaibei).During(new(2020, 1, 1), new(2024, 12, 31)),
    ];

    public static ImmutableArray<Caller> Chairs { get; } = [.. Line.Append(Family.Kunshan).Select(Staff.Chair)];

    /// <summary>The feeds that the person may join on the day.</summary>
    public static IEnumerable<string> FeedsOf(Caller reader, ReportFacts facts) =>
        Visibility.KeysOf(reader, facts.Today, facts.Bodies);

    public static Caller Committee(BodyCode body) => Staff.Of(Role.ProposalCommittee, body);

    public static Caller Handler(BodyCode body) => Staff.Of(Role.HandlingUnit, body, UnitOf(body));

    public static UnitId UnitOf(BodyCode body) => new(DerivedId.Of("承办", body.Value));

    private static BodyTree Bodies()
    {
        var tree = Family.Tree;
        foreach (var body in Line)
        {
            var unit = new UnitFacts(UnitOf(body), UnitKind.HandlingUnit, "承办单位");
            var facts = tree.Find(body)!;
            tree = tree.With(
                facts with
                {
                    Joined = body != Family.Nation,
                    Units = facts.Units.Add(unit.Id, unit),
                    DirectTargets =
                        body == Family.Duji ? [Family.Anhui, Family.Nation]
                        : body == Family.Huaibei ? [Family.Nation]
                        : [],
                }
            );
        }
        return tree;
    }
}
