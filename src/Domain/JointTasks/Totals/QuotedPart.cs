using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.JointTasks.Totals;

/// <summary>A part that a total report quotes (被引用的分报告): what a contribution is credited by.</summary>
/// <param name="Body">The body whose part it is.</param>
/// <param name="Version">The version of the part.</param>
/// <param name="Paragraphs">The paragraphs of the total, by id, that came from it.</param>
public sealed record QuotedPart(BodyCode Body, int Version, ImmutableArray<int> Paragraphs);
