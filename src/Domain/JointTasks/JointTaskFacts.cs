using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Cascades;
using ZhengXie.Linked.Domain.JointTasks.Totals;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <summary>Facts (办理依据) that a rule about a joint task may know besides the task itself.</summary>
/// <param name="Now">The moment of deciding (UTC).</param>
/// <param name="Bodies">The tree of bodies.</param>
public sealed record JointTaskFacts(DateTimeOffset Now, BodyTree Bodies) : IFacts
{
    /// <summary>The calendars by which days are counted.</summary>
    public Calendars Calendars { get; init; } = Calendars.BuiltIn;

    /// <summary>How long things may take.</summary>
    public ClockRules Rules { get; init; } = ClockRules.Proposed;

    /// <summary>The part that the command names; none if nothing was ever written in it, or the command names none.</summary>
    public TaskPart? Part { get; init; }

    /// <summary>The grants of those whom the command names as a body's team.</summary>
    public ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>> People { get; init; } =
        ImmutableDictionary<PersonId, ImmutableArray<RoleGrant>>.Empty;

    /// <summary>Whether the person holds a role at the body today.</summary>
    public bool Belongs(PersonId person, BodyCode body) =>
        People.TryGetValue(person, out var grants) && grants.Any(grant => grant.Body == body && grant.HoldsOn(Today));

    /// <summary>The words that a rule about the total report needs.</summary>
    public TotalFacts Total { get; init; } = TotalFacts.None;

    /// <summary>Hashes of the files that the command names and the caller uploaded.</summary>
    public ImmutableHashSet<string> Uploads { get; init; } = [];

    /// <summary>The upper task that the command names, or of which the task is the part; none if there is none such.</summary>
    public ParentTask? Parent { get; init; }

    /// <summary>The day in China.</summary>
    public DateOnly Today => ChinaTime.DayOf(Now);
}
