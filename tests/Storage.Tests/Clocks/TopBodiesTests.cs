using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Clocks;

namespace ZhengXie.Linked.Storage.Tests.Clocks;

public sealed class TopBodiesTests
{
    private static readonly BodyCode Jiangsu = new("320000");

    private static readonly BodyTree Tree = BodyTree.Of([
        Body("000000", Tier.National, null),
        Body("320000", Tier.Province, "000000"),
        Body("320500", Tier.City, "320000"),
        Body("320581", Tier.County, "320500"),
        Body("429900", Tier.City, "000000"),
    ]);

    [Fact]
    public void Tops_AreTheNationAndTheProvinces() =>
        Assert.Equal([BodyCode.Nation, Jiangsu], TopBodies.In(Tree).Order());

    [Theory]
    [InlineData("320581", "320000")]
    [InlineData("320000", "320000")]
    [InlineData("429900", "000000")]
    [InlineData("000000", "000000")]
    public void Top_OfABody_IsItsProvinceElseTheNation(string body, string top) =>
        Assert.Equal(new BodyCode(top), TopBodies.Of(new BodyCode(body), Tree));

    [Fact]
    public void Bodies_UnderATop_AreEachUnderOne()
    {
        Assert.Equal(["320000", "320500", "320581"], TopBodies.Under(Jiangsu, Tree).Order(StringComparer.Ordinal));
        Assert.Equal(["000000", "429900"], TopBodies.Under(BodyCode.Nation, Tree).Order(StringComparer.Ordinal));
    }

    private static BodyFacts Body(string code, Tier tier, string? parent) =>
        new(
            new(code),
            code,
            tier,
            parent is null ? null : new BodyCode(parent),
            Joined: true,
            [],
            null,
            [],
            ImmutableDictionary<UnitId, UnitFacts>.Empty
        );
}
