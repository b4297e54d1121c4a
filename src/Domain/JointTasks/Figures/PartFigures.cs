using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.JointTasks.Figures;

/// <summary>The figures of one expected part (分报告数据表); none where no part was received.</summary>
/// <param name="Body">The body.</param>
/// <param name="Figures">What it gave, by the key of the indicator; a missing one is not in it.</param>
public sealed record PartFigures(BodyCode Body, ImmutableSortedDictionary<string, decimal> Figures);
