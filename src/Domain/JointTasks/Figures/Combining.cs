using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Figures;

/// <summary>Combines the figures of the parts (指标汇总), each indicator by its own rule.</summary>
public static class Combining
{
    /// <summary>All indicators, in their order.</summary>
    /// <param name="rules">How each is combined.</param>
    /// <param name="expected">The bodies that did not decline, each once, with what they gave.</param>
    public static ImmutableArray<CombinedFigure> All(
        IEnumerable<PlanIndicator> rules,
        IReadOnlyCollection<PartFigures> expected
    ) => [.. rules.Select(rule => One(rule, expected))];

    private static CombinedFigure One(PlanIndicator rule, IReadOnlyCollection<PartFigures> expected)
    {
        var present = ImmutableArray.CreateBuilder<BodyFigure>();
        var missing = ImmutableArray.CreateBuilder<BodyCode>();
        var unweighted = ImmutableArray.CreateBuilder<BodyCode>();
        var weighed = new List<(decimal Value, decimal Weight)>();
        foreach (var part in expected.OrderBy(part => part.Body))
        {
            if (!part.Figures.TryGetValue(rule.Key, out var value))
            {
                missing.Add(part.Body);
                continue;
            }
            present.Add(new(part.Body, value));
            if (rule.Combine != Combination.WeightedMean)
            {
                continue;
            }
            if (part.Figures.TryGetValue(rule.Weight!, out var weight) && weight >= 0)
            {
                weighed.Add((value, weight));
            }
            else
            {
                unweighted.Add(part.Body);
            }
        }
        return new(
            rule.Key,
            rule.Combine switch
            {
                Combination.WeightedMean => WeightedMean.Of(weighed, rule.Decimals),
                Combination.Sum when present.Count > 0 => present.Sum(figure => figure.Value),
                _ => null,
            },
            present.DrainToImmutable(),
            missing.DrainToImmutable(),
            unweighted.DrainToImmutable()
        );
    }
}
