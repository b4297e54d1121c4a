using System.Collections.Immutable;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Commissions;

/// <summary>Facts (办理依据) that a rule about a commission may know besides the commission itself.</summary>
/// <param name="Now">The moment of deciding (UTC).</param>
/// <param name="Bodies">The tree of bodies.</param>
/// <param name="Parent">The commission that the command names as its parent; none if there is none such.</param>
public sealed record CommissionFacts(DateTimeOffset Now, BodyTree Bodies, Commission? Parent = null) : IFacts
{
    /// <summary>The calendars by which reminders are fixed.</summary>
    public Calendars Calendars { get; init; } = Calendars.BuiltIn;

    /// <summary>How reminders are laid.</summary>
    public ClockRules Rules { get; init; } = ClockRules.Proposed;

    /// <summary>The addressees, by their place from 0, that have sent something; gathered where somebody is to be reminded.</summary>
    public ImmutableHashSet<int> Answered { get; init; } = [];

    /// <summary>The day in China.</summary>
    public DateOnly Today => ChinaTime.DayOf(Now);
}
