using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>Three real families of bodies: 常熟 and its sibling, 杜集 that reports directly, 襄阳 whose province has not joined.</summary>
internal static class Family
{
    public static readonly BodyCode Nation = BodyCode.Nation;
    public static readonly BodyCode Jiangsu = new("320000");
    public static readonly BodyCode Suzhou = new("320500");
    public static readonly BodyCode Changshu = new("320581");
    public static readonly BodyCode Kunshan = new("320583");
    public static readonly BodyCode Anhui = new("340000");
    public static readonly BodyCode Huaibei = new("340600");
    public static readonly BodyCode Duji = new("340602");
    public static readonly BodyCode Hubei = new("420000");
    public static readonly BodyCode Xiangyang = new("420600");
    public static readonly BodyCode Gucheng = new("420625");

    public static readonly UnitId Economy = Unit(1);
    public static readonly UnitId Bureau = Unit(2);
    public static readonly UnitId OtherBureau = Unit(3);
    public static readonly UnitId ClosedBureau = Unit(4);
    public static readonly UnitId Ministry = Unit(5);
    public static readonly UnitId Shuoli = Unit(6);

    public static BodyTree Tree { get; } =
        BodyTree.Of([
            Body(Nation, "全国", Tier.National, null, [], new UnitFacts(Ministry, UnitKind.HandlingUnit, "有关部委")),
            Body(Jiangsu, "江苏省", Tier.Province, Nation),
            Body(Suzhou, "苏州市", Tier.City, Jiangsu),
            Body(
                Changshu,
                "常熟市",
                Tier.County,
                Suzhou,
                [],
                new(Economy, UnitKind.Committee, "经济委"),
                new(Bureau, UnitKind.HandlingUnit, "市工信局"),
                new(OtherBureau, UnitKind.HandlingUnit, "市财政局"),
                new(ClosedBureau, UnitKind.HandlingUnit, "市经信委", Closed: true)
            ),
            Body(Kunshan, "昆山市", Tier.County, Suzhou),
            Body(Anhui, "安徽省", Tier.Province, Nation),
            Body(Huaibei, "淮北市", Tier.City, Anhui),
            Body(
                Duji,
                "杜集区",
                Tier.County,
                Huaibei,
                [Anhui],
                new UnitFacts(Shuoli, UnitKind.InformationPoint, "朔里镇联系点")
            ),
            Body(Hubei, "湖北省", Tier.Province, Nation) with
            {
                Joined = false,
            },
            Body(Xiangyang, "襄阳市", Tier.City, Hubei),
            Body(Gucheng, "谷城县", Tier.County, Xiangyang),
        ]);

    /// <summary>The tree after 昆山 took the place of 常熟.</summary>
    public static BodyTree Merged { get; } = Tree.With(Tree.Find(Changshu)! with { Successor = Kunshan });

    private static BodyFacts Body(
        BodyCode code,
        string name,
        Tier tier,
        BodyCode? parent,
        ImmutableArray<BodyCode> directTargets = default,
        params ReadOnlySpan<UnitFacts> units
    ) =>
        new(
            code,
            name,
            tier,
            parent,
            Joined: true,
            directTargets.IsDefault ? [] : directTargets,
            Successor: null,
            Predecessors: [],
            units.ToArray().ToImmutableDictionary(unit => unit.Id)
        );

    private static UnitId Unit(int number) => new(new Guid(number, 0, 0, new byte[8]));
}
