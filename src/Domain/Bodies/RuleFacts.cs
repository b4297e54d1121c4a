using System.Collections.Immutable;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Bodies;

/// <summary>Facts (依据) that a rule on bodies and people may know besides its own state.</summary>
/// <param name="Now">The moment of the act (UTC).</param>
/// <param name="Bodies">The tree of bodies as it stands.</param>
public sealed record RuleFacts(DateTimeOffset Now, BodyTree Bodies) : IFacts
{
    /// <summary>The grants of the person whom the command names besides its subject; empty where it names nobody.</summary>
    public ImmutableArray<RoleGrant> Named { get; init; } = [];

    /// <summary>The day in China.</summary>
    public DateOnly Today => ChinaTime.DayOf(Now);
}
