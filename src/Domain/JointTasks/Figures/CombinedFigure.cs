using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.JointTasks.Figures;

/// <summary>
/// Combined figure (汇总指标). Whoever gave none is named, never counted as 0; present and missing together are all that
/// were expected.
/// </summary>
/// <param name="Indicator">The indicator, by its key.</param>
/// <param name="Value">The result; none where nothing can be combined.</param>
/// <param name="Present">Who gave a figure, in the order of their codes.</param>
/// <param name="Missing">缺报: who gave none.</param>
/// <param name="Unweighted">Those present that could not be weighed, because their weight is missing or negative.</param>
public sealed record CombinedFigure(
    string Indicator,
    decimal? Value,
    ImmutableArray<BodyFigure> Present,
    ImmutableArray<BodyCode> Missing,
    ImmutableArray<BodyCode> Unweighted
);

/// <summary>What one body gave for an indicator (分报告指标值).</summary>
/// <param name="Body">The body.</param>
/// <param name="Value">The figure.</param>
public sealed record BodyFigure(BodyCode Body, decimal Value);
