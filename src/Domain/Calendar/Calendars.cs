using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Bodies;

namespace ZhengXie.Linked.Domain.Calendar;

/// <summary>
/// The calendars of all bodies (各级工作日历): an immutable snapshot that rules read as facts. A body inherits the days of
/// every body above it; regions have holidays of their own.
/// </summary>
/// <param name="Own">What each body has entered itself.</param>
public sealed record Calendars(ImmutableDictionary<BodyCode, CalendarDays> Own)
{
    /// <summary>Nobody has entered anything: the national days that are built in.</summary>
    public static Calendars BuiltIn { get; } = new(ImmutableDictionary<BodyCode, CalendarDays>.Empty);

    /// <summary>The calendar of the body, in the tree.</summary>
    public WorkingCalendar Of(BodyCode body, BodyTree tree)
    {
        if (Own.IsEmpty)
        {
            return WorkingCalendar.National;
        }
        var inherited = tree.Ancestors(body)
            .Prepend(body)
            .Select(code => Own.GetValueOrDefault(code))
            .OfType<CalendarDays>();
        return new([.. inherited, NationalHolidays.Days], Years);
    }

    /// <summary>The same with the body's own days replaced.</summary>
    public Calendars With(BodyCode body, CalendarDays days) => new(Own.SetItem(body, days));

    // Only the nation's list makes a year known: a region's holidays come on top of the national ones.
    private ImmutableSortedSet<int> Years =>
        Own.TryGetValue(BodyCode.Nation, out var nation)
            ? NationalHolidays.Years.Union(nation.Off.Concat(nation.Worked).Select(day => day.Year))
            : NationalHolidays.Years;
}
