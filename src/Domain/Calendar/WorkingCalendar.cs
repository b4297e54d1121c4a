using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.Calendar;

/// <summary>
/// Working-day calendar (工作日历) of one body: its own days first, then those of each body above it, then the national
/// notices, then the plain week. A year that nobody has loaded counts Monday to Friday; <see cref="Loaded"/> says so.
/// </summary>
public sealed class WorkingCalendar
{
    private const int Farthest = 4000;

    private readonly ImmutableArray<CalendarDays> nearestFirst;
    private readonly ImmutableSortedSet<int> years;

    /// <summary>Joins the days.</summary>
    /// <param name="nearestFirst">The body's own days, then those of the bodies above.</param>
    /// <param name="years">The years whose national days are known.</param>
    public WorkingCalendar(IEnumerable<CalendarDays> nearestFirst, ImmutableSortedSet<int> years) =>
        (this.nearestFirst, this.years) = ([.. nearestFirst], years);

    /// <summary>The national days that are built in.</summary>
    public static WorkingCalendar National { get; } = new([NationalHolidays.Days], NationalHolidays.Years);

    /// <summary>Whether the national days of the year are known; if not, its weeks are counted Monday to Friday.</summary>
    public bool Loaded(int year) => years.Contains(year);

    /// <summary>Whether the day is worked.</summary>
    public bool IsWorkingDay(DateOnly day)
    {
        foreach (var days in nearestFirst)
        {
            if (days.Says(day) is { } worked)
            {
                return worked;
            }
        }
        return day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    /// <summary>The day itself if it is worked, otherwise the next that is (顺延).</summary>
    public DateOnly OnOrAfter(DateOnly day) => IsWorkingDay(day) ? day : AddWorkingDays(day, 1);

    /// <summary>
    /// The day that lies so many working days after the given one, which itself is not counted; a negative number counts
    /// backward. 15 working days before 2025-06-20 is 2025-05-29.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">More than 4,000 working days.</exception>
    public DateOnly AddWorkingDays(DateOnly day, int many)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(many, Farthest);
        ArgumentOutOfRangeException.ThrowIfLessThan(many, -Farthest);
        var step = Math.Sign(many);
        for (var left = Math.Abs(many); left > 0; )
        {
            day = day.AddDays(step);
            left -= IsWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /// <summary>
    /// How many working days lie after <paramref name="day"/> up to and with <paramref name="until"/>; negative where
    /// <paramref name="until"/> is earlier. Counting ends at 4,000 days either way.
    /// </summary>
    public int WorkingDaysBetween(DateOnly day, DateOnly until)
    {
        if (until < day)
        {
            return -WorkingDaysBetween(until, day);
        }
        var last = Math.Min(until.DayNumber, day.DayNumber + Farthest);
        var many = 0;
        for (var number = day.DayNumber + 1; number <= last; number++)
        {
            many += IsWorkingDay(DateOnly.FromDayNumber(number)) ? 1 : 0;
        }
        return many;
    }
}
