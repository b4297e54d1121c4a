using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;

namespace ZhengXie.Linked.Domain.Tests.Rights;

/// <summary>
/// The bodies of the exhaustive tests: one line from a county to the nation, and beside every tier a sibling, a sibling's
/// child and strangers. Each body has a committee and two handling units.
/// </summary>
internal static class World
{
    public static readonly BodyCode Wuxi = new("320200");
    public static readonly BodyCode Jiangyin = new("320281");

    public static readonly ImmutableArray<BodyCode> Line = [Changshu, Suzhou, Jiangsu, Nation];

    /// <summary>The line; then 常熟's sibling, 苏州's sibling and its child, another province, its city and its county.</summary>
    public static readonly ImmutableArray<BodyCode> All = [.. Line, Kunshan, Wuxi, Jiangyin, Anhui, Huaibei, Duji];

    public static UnitId CommitteeOf(BodyCode body) => new(DerivedId.Of("rights-committee", body.Value));

    public static UnitId HandlerOf(BodyCode body) => new(DerivedId.Of("rights-handler", body.Value));

    public static UnitId OtherOf(BodyCode body) => new(DerivedId.Of("rights-other", body.Value));

    public static BodyTree Bodies { get; } = Build();

    private static BodyTree Build()
    {
        var tree = Tree.With(Tree.Find(Suzhou)! with { Code = Wuxi, Name = "无锡市" })
            .With(Tree.Find(Kunshan)! with { Code = Jiangyin, Name = "江阴市", Parent = Wuxi });
        foreach (var body in All)
        {
            var facts = tree.Find(body)!;
            tree = tree.With(
                facts with
                {
                    Joined = true,
                    Units = facts
                        .Units.SetItem(CommitteeOf(body), new(CommitteeOf(body), UnitKind.Committee, "经济委"))
                        .SetItem(HandlerOf(body), new(HandlerOf(body), UnitKind.HandlingUnit, "承办局"))
                        .SetItem(OtherOf(body), new(OtherOf(body), UnitKind.HandlingUnit, "另一局")),
                }
            );
        }
        return tree;
    }
}
