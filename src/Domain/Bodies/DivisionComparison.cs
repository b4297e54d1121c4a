using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>Comparison (比对) of the tree of bodies with a list of divisions.</summary>
/// <param name="Changes">What is different, ordered by kind and code.</param>
/// <param name="Steps">What to do about it, wave by wave; empty if a line is faulty.</param>
public sealed record DivisionComparison(ImmutableArray<DivisionChange> Changes, ImmutableArray<DivisionStep> Steps)
{
    /// <summary>Whether a line of the list is faulty, so that nothing of it can be carried out.</summary>
    public bool IsFaulty => Changes.Any(change => change.Kind == DivisionChangeKind.Faulty);
}
