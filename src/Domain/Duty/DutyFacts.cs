using System.Collections.Immutable;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.Duty;

/// <summary>Facts (依据) that a rule on duty may know.</summary>
/// <param name="Now">The moment (UTC).</param>
/// <param name="Bodies">The tree of bodies.</param>
/// <param name="Grants">The grants of the person who is to be on duty.</param>
public sealed record DutyFacts(DateTimeOffset Now, BodyTree Bodies, ImmutableArray<RoleGrant> Grants) : IFacts
{
    /// <summary>The day in China.</summary>
    public DateOnly Today => ChinaTime.DayOf(Now);
}
