using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>What a body contributed that was used (引用贡献): what points are given for, whoever counts them.</summary>
/// <param name="Body">The body whose part is quoted.</param>
/// <param name="Version">The version of the part.</param>
/// <param name="Paragraphs">The paragraphs of the signed total report that came from it, by id.</param>
/// <param name="People">Those of its team who have accounts.</param>
public sealed record Contribution(
    BodyCode Body,
    int Version,
    ImmutableArray<int> Paragraphs,
    ImmutableArray<PersonId> People
);
