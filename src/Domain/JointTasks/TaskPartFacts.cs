using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.JointTasks.Cascades;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Facts (办理依据) that a rule about a part may know besides the part itself.</summary>
/// <param name="Now">The moment of deciding (UTC).</param>
/// <param name="Bodies">The tree of bodies.</param>
/// <param name="Task">The task it belongs to; none if there is none such.</param>
public sealed record TaskPartFacts(DateTimeOffset Now, BodyTree Bodies, JointTask? Task) : IFacts
{
    /// <summary>The hashes, among those the command names, of files that the caller has uploaded.</summary>
    public ImmutableHashSet<string> Uploads { get; init; } = [];

    /// <summary>What the version in force says, where it is to be handed in or signed; none if it was redacted.</summary>
    public PartText? Text { get; init; }

    /// <summary>The body's own task below whose total is to be brought; none if there is none such.</summary>
    public ChildTask? Child { get; init; }

    /// <summary>The day in China.</summary>
    public DateOnly Today => ChinaTime.DayOf(Now);
}
