using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Figures;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Figures;

/// <summary>Figures of parts combine by their rule; whoever gave none is named, and never counts as 0.</summary>
public sealed class CombiningTests
{
    private static readonly BodyCode Gucheng = new("420625");
    private static readonly BodyCode Zaoyang = new("420683");
    private static readonly BodyCode Yicheng = new("420684");
    private static readonly PlanIndicator Firms = new("firms", "指标", "家", Combination.Sum);
    private static readonly PlanIndicator Local = new("local", "指标", "%", Combination.WeightedMean)
    {
        Weight = "firms",
        Decimals = 1,
    };
    private static readonly PlanIndicator Note = new("note", "指标", "家", Combination.None);

    [Fact]
    public void Sum_AddsWhatWasGiven_AndNamesWhoIsMissing()
    {
        var combined = Only(Firms, Of(Gucheng, ("firms", 126m)), Of(Zaoyang), Of(Yicheng, ("firms", 0m)));

        Assert.Equal(126m, combined.Value);
        Assert.Equal([Gucheng, Yicheng], combined.Present.Select(figure => figure.Body));
        Assert.Equal(Zaoyang, Assert.Single(combined.Missing));
    }

    [Fact]
    public void Sum_OfNothing_IsNone_NotZero() => Assert.Null(Only(Firms, Of(Gucheng), Of(Zaoyang)).Value);

    [Fact]
    public void WeightedMean_CountsOnlyThoseThatGaveFigureAndWeight()
    {
        var combined = Only(
            Local,
            Of(Gucheng, ("firms", 126m), ("local", 38.5m)),
            Of(Zaoyang, ("firms", 74m), ("local", 52.0m)),
            Of(Yicheng, ("local", 90.0m)),
            Of(new("420602"), ("firms", 300m))
        );

        // (126 × 38.5 + 74 × 52) ÷ 200 = 43.495
        Assert.Equal(43.5m, combined.Value);
        Assert.Equal(Yicheng, Assert.Single(combined.Unweighted));
        Assert.Equal(new BodyCode("420602"), Assert.Single(combined.Missing));
    }

    [Fact]
    public void WeightedMean_RoundsHalvesUp_AndOnlyOnce()
    {
        // (1 × 1.4 + 3 × 2.6) ÷ 4 = 2.3; at no digits 2, at one 2.3. A third of the way the exact half is 38.25.
        Assert.Equal(2m, WeightedMean.Of([(1.4m, 1m), (2.6m, 3m)], 0));
        Assert.Equal(38.3m, WeightedMean.Of([(38.0m, 1m), (38.5m, 1m)], 1));
        Assert.Equal(-38.3m, WeightedMean.Of([(-38.0m, 1m), (-38.5m, 1m)], 1));
        Assert.Equal(33.33m, WeightedMean.Of([(100m, 1m), (0m, 2m)], 2));
    }

    [Fact]
    public void WeightedMean_OfLargeFigures_DoesNotOverflow()
    {
        const decimal Large = 999_999_999_999_999m;

        Assert.Equal(Large, WeightedMean.Of([(Large, Large), (Large, Large)], 2));
    }

    [Fact]
    public void WeightedMean_WithoutWeight_IsNone()
    {
        Assert.Null(Only(Local, Of(Gucheng, ("firms", 0m), ("local", 38.5m))).Value);
        Assert.Null(Only(Local, Of(Gucheng, ("local", 38.5m))).Value);
        Assert.Equal(Gucheng, Assert.Single(Only(Local, Of(Gucheng, ("firms", -1m), ("local", 38.5m))).Unweighted));
    }

    [Fact]
    public void WithoutARule_NothingIsCombined_ButItIsSaidWhoIsMissing()
    {
        var combined = Only(Note, Of(Gucheng, ("note", 3m)), Of(Zaoyang));

        Assert.Null(combined.Value);
        Assert.Equal(Zaoyang, Assert.Single(combined.Missing));
        Assert.Equal(3m, Assert.Single(combined.Present).Value);
    }

    private static CombinedFigure Only(PlanIndicator rule, params PartFigures[] expected) =>
        Assert.Single(Combining.All([rule], expected));

    private static PartFigures Of(BodyCode body, params (string Key, decimal Value)[] figures) =>
        new(body, figures.ToImmutableSortedDictionary(figure => figure.Key, figure => figure.Value));
}
