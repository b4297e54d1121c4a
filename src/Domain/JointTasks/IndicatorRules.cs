using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>
/// Rules of a data table's definition (数据表规范): every indicator once, every weight known, none weighing itself however
/// far round.
/// </summary>
internal static class IndicatorRules
{
    private const string Field = "plan.indicators";

    public static Refusal? Check(IReadOnlyList<PlanIndicator> indicators)
    {
        if (indicators.Count > PlanBounds.Indicators)
        {
            return Refusals.PlanTooMany(PlanBounds.Indicators).At(Field);
        }
        if (indicators.Any(indicator => indicator is null))
        {
            return Refusals.Missing.At(Field);
        }
        if (indicators.DistinctBy(indicator => indicator.Key).Count() != indicators.Count)
        {
            return Refusals.IndicatorTwice.At(Field);
        }
        var byKey = indicators.ToDictionary(indicator => indicator.Key ?? "", StringComparer.Ordinal);
        return indicators
            .Select((indicator, place) => CheckOne(indicator, byKey, $"{Field}[{place}]"))
            .FirstOrDefault(refusal => refusal is not null);
    }

    private static Refusal? CheckOne(PlanIndicator indicator, Dictionary<string, PlanIndicator> all, string field) =>
        (PlanRules.IsKey(indicator.Key) ? null : Refusals.PlanKeyWrong.At(field + ".key"))
        ?? PlanRules.Named(indicator.Name, PlanBounds.Name, field + ".name")
        ?? PlanRules.Named(indicator.Unit, PlanBounds.Unit, field + ".unit")
        ?? (indicator.Period is { } period ? Plain.Line(period, PlanBounds.Unit, field + ".period") : null)
        ?? Plain.Optional(indicator.Meaning, PlanBounds.Meaning, field + ".meaning")
        ?? (
            indicator.Decimals is >= 0 and <= PlanBounds.Decimals
                ? null
                : Refusals.IndicatorDecimalsWrong.At(field + ".decimals")
        )
        ?? (indicator.Least > indicator.Most ? Refusals.IndicatorBoundsReversed.At(field + ".most") : null)
        ?? CheckWeight(indicator, all, field + ".weight");

    private static Refusal? CheckWeight(PlanIndicator indicator, Dictionary<string, PlanIndicator> all, string field)
    {
        if (indicator.Combine != Combination.WeightedMean)
        {
            return indicator.Weight is null ? null : Refusals.IndicatorWeightUnasked.At(field);
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = indicator; next.Combine == Combination.WeightedMean; )
        {
            if (!seen.Add(next.Key))
            {
                return Refusals.IndicatorWeightCyclic.At(field);
            }
            if (next.Weight is not { } weight || !all.TryGetValue(weight, out next!))
            {
                return Refusals.IndicatorWeightMissing.At(field);
            }
        }
        return null;
    }
}
