using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;
using static ZhengXie.Linked.Domain.Tests.Bodies.BodyGiven;

namespace ZhengXie.Linked.Domain.Tests.Bodies;

public sealed class BodyTreeTests
{
    [Fact]
    public void Ancestors_GoFromTheParentToTheNation() =>
        Assert.Equal([Suzhou, Jiangsu, BodyCode.Nation], Tree.Ancestors(Changshu));

    [Fact]
    public void Ancestors_OfTheNationAndOfUnknownCodes_AreNone()
    {
        Assert.Empty(Tree.Ancestors(BodyCode.Nation));
        Assert.Empty(Tree.Ancestors(new BodyCode("999999")));
    }

    [Fact]
    public void IsAbove_HoldsForEveryAncestor_NeverForItselfOrASister()
    {
        Assert.True(Tree.IsAbove(BodyCode.Nation, Changshu));
        Assert.False(Tree.IsAbove(Changshu, Changshu));
        Assert.False(Tree.IsAbove(Kunshan, Changshu));
        Assert.False(Tree.IsAbove(Changshu, Suzhou));
        Assert.False(Tree.IsAbove(Hubei, Changshu));
    }

    [Fact]
    public void WithPredecessors_ReachesBackThroughEverySuccession()
    {
        var older = new BodyCode("320520");
        var tree = Tree.With(Facts(older, "常熟县", Tier.County, Suzhou) with { Successor = Kunshan })
            .With(Tree.Find(Kunshan)! with { Successor = Changshu });

        Assert.Equal([Changshu, Kunshan, older], tree.WithPredecessors(Changshu).AsEnumerable());
        Assert.Equal([Suzhou], tree.WithPredecessors(Suzhou).AsEnumerable());
    }

    [Fact]
    public void With_OneByOne_GivesTheSameTreeAsOfAll()
    {
        var all = Tree.All.Select(body => body.Code == Kunshan ? body with { Successor = Changshu } : body).ToList();

        var grown = all.Aggregate(BodyTree.Empty, (tree, body) => tree.With(body))
            .With(all.Find(b => b.Code == Kunshan)!);

        Assert.Equal(
            BodyTree.Of(all).Find(Changshu)!.Predecessors.AsEnumerable(),
            grown.Find(Changshu)!.Predecessors.AsEnumerable()
        );
        Assert.Equal(all.Count, grown.Count);
    }

    [Fact]
    public void FindLiving_PassesOverTheEnded()
    {
        var tree = Tree.With(Tree.Find(Kunshan)! with { Successor = Changshu });

        Assert.Null(tree.FindLiving(Kunshan));
        Assert.NotNull(tree.Find(Kunshan));
        Assert.Equal([Changshu], tree.LivingChildren(Suzhou).Select(body => body.Code));
    }
}
