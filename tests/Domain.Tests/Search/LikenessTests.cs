using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Search;

namespace ZhengXie.Linked.Domain.Tests.Search;

public sealed class LikenessTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("激光产业", "激光产业", 1)]
    [InlineData("激光产业", "光产业集", 0.5)]
    [InlineData("激光", "产业", 0)]
    public void Share_IsWhatIsCommonOfAll(string first, string second, double share) =>
        Assert.Equal(share, Bigrams.Share(Bigrams.Of(first).AsSpan(), Bigrams.Of(second).AsSpan()));

    [Theory]
    [InlineData(0.6999, 69)]
    [InlineData(0.70, 70)]
    [InlineData(0.9199, 91)]
    public void Percent_IsNeverRoundedUp(double share, int percent) => Assert.Equal(percent, Likeness.Percent(share));

    [Fact]
    public void Sketch_OfTheSameText_IsTheSameForEver()
    {
        var sketch = Likeness.Sketch(Bigrams.Of("加快我国激光产业集聚").AsSpan());

        // Sketches stand in lists: a hash function that changed would hide every twin written before.
        Assert.Equal((114739841u, 176573241u), (sketch[0], sketch[1]));
    }

    [Fact]
    public void Expected_ComesNearTheTrueShare()
    {
        var random = new Random(581);
        for (var tried = 0; tried < 50; tried++)
        {
            var (first, second) = Pair(random, kept: random.NextDouble());
            var share = Bigrams.Share(first.AsSpan(), second.AsSpan());

            var expected = Likeness.Expected(
                Likeness.Sketch(first.AsSpan()).AsSpan(),
                Likeness.Sketch(second.AsSpan()).AsSpan()
            );

            Assert.InRange(expected, share - 0.25, share + 0.25);
        }
    }

    [Fact]
    public void Bands_OfTwins_NearlyAlwaysMeet_AndOfStrangers_Hardly()
    {
        var random = new Random(582);
        Assert.InRange(Meetings(random, kept: 0.90), 99, 100);
        Assert.InRange(Meetings(random, kept: 0.05), 0, 5);
    }

    [Fact]
    public void BigramsOf_ATextPunctuatedOtherwise_AreTheSame()
    {
        var text = new ReportText("标题", "情况一，情况二。", "原因", "建议");

        Assert.Equal(
            Likeness.BigramsOf(text),
            Likeness.BigramsOf(text with { Situation = "情况一；\n情况二" }),
            StructuralComparer
        );
    }

    private static readonly IEqualityComparer<ImmutableArray<int>> StructuralComparer = EqualityComparer<
        ImmutableArray<int>
    >.Create((one, other) => one.SequenceEqual(other));

    private static int Meetings(Random random, double kept) =>
        Enumerable
            .Range(0, 100)
            .Count(_ =>
            {
                var (first, second) = Pair(random, kept);
                return BandsOf(first).Intersect(BandsOf(second)).Any();
            });

    private static ImmutableArray<int> BandsOf(ImmutableArray<int> bigrams) =>
        Likeness.BandsOf(Likeness.Sketch(bigrams.AsSpan()).AsSpan());

    // Two sets of 600 numbers of which the same part is kept.
    private static (ImmutableArray<int>, ImmutableArray<int>) Pair(Random random, double kept)
    {
        var first = Enumerable.Range(0, 600).Select(_ => random.Next()).ToList();
        var second = first.Select(number => random.NextDouble() < kept ? number : random.Next());
        return ([.. first.Distinct().Order()], [.. second.Distinct().Order()]);
    }
}
