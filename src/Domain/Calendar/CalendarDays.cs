using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.Calendar;

/// <summary>Days that differ from the plain week (放假调休): working days that are off, and weekend days that are worked.</summary>
/// <param name="Off">放假: no work on these days.</param>
/// <param name="Worked">上班: work on these days although they fall on a weekend.</param>
public sealed record CalendarDays(ImmutableSortedSet<DateOnly> Off, ImmutableSortedSet<DateOnly> Worked)
{
    /// <summary>No days of one's own.</summary>
    public static CalendarDays None { get; } = new([], []);

    /// <summary>Whether the day is worked; none where nothing is said of it.</summary>
    public bool? Says(DateOnly day) =>
        Off.Contains(day) ? false
        : Worked.Contains(day) ? true
        : null;

    /// <summary>Both together, where the days of one year are replaced.</summary>
    public CalendarDays WithYear(int year, CalendarDays days) =>
        new(
            Off.Where(day => day.Year != year).Concat(days.Off).ToImmutableSortedSet(),
            Worked.Where(day => day.Year != year).Concat(days.Worked).ToImmutableSortedSet()
        );
}
