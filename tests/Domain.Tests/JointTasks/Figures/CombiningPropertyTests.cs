using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Figures;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Figures;

/// <summary>Whatever the counties give or leave out, nobody is lost and nothing is made up.</summary>
public sealed class CombiningPropertyTests
{
    private static readonly PlanIndicator Sum = new("firms", "指标", "家", Combination.Sum);
    private static readonly PlanIndicator Mean = new("local", "指标", "%", Combination.WeightedMean)
    {
        Weight = "firms",
        Decimals = 1,
    };

    [Fact]
    public void PresentAndMissing_TogetherAreAllExpected() =>
        ForAll(parts =>
        {
            foreach (var combined in Combining.All([Sum, Mean], parts))
            {
                var named = combined.Present.Select(figure => figure.Body).Concat(combined.Missing);
                Assert.Equal(parts.Select(part => part.Body).Order(), named.Order());
                Assert.Empty(combined.Unweighted.Except(combined.Present.Select(figure => figure.Body)));
            }
        });

    [Fact]
    public void AMissingFigure_ChangesNothing() =>
        ForAll(parts =>
        {
            var silent = new PartFigures(new("429999"), ImmutableSortedDictionary<string, decimal>.Empty);

            Assert.Equal(
                Combining.All([Sum, Mean], parts).Select(combined => combined.Value),
                Combining.All([Sum, Mean], [.. parts, silent]).Select(combined => combined.Value)
            );
        });

    [Fact]
    public void AWeightedMean_LiesBetweenTheLeastAndTheMost() =>
        ForAll(parts =>
        {
            var combined = Assert.Single(Combining.All([Mean], parts));
            if (combined.Value is { } mean)
            {
                var weighed = combined.Present.Where(figure => !combined.Unweighted.Contains(figure.Body)).ToList();
                Assert.InRange(mean, weighed.Min(figure => figure.Value), weighed.Max(figure => figure.Value));
            }
        });

    private static void ForAll(Action<PartFigures[]> property) =>
        Prop.ForAll(Arb.From(Parts), property)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true));

    // Two numbers for each county; a third of the figures is left out.
    private static Gen<PartFigures[]> Parts =>
        Gen.Choose(0, 2999)
            .ArrayOf()
            .Select(row =>
                row.Chunk(2)
                    .Where(pair => pair.Length == 2)
                    .Take(120)
                    .Select((pair, place) => new PartFigures(new($"42{place:D4}"), Of(pair)))
                    .ToArray()
            );

    private static ImmutableSortedDictionary<string, decimal> Of(int[] pair)
    {
        var figures = ImmutableSortedDictionary<string, decimal>.Empty;
        figures = pair[0] % 3 == 0 ? figures : figures.Add("firms", pair[0]);
        return pair[1] % 3 == 0 ? figures : figures.Add("local", pair[1] / 10m);
    }
}
