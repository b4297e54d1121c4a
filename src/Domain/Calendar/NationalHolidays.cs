using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.Calendar;

/// <summary>
/// National holidays (国务院办公厅放假安排): what the yearly notices fix for 2024 (国办发明电〔2023〕7号), 2025
/// (国办发明电〔2024〕12号) and 2026 (国办发明电〔2025〕7号). Later years are entered by an administrator of the nation.
/// </summary>
public static class NationalHolidays
{
    private static readonly (DateOnly First, DateOnly Last)[] Holidays =
    [
        Span(2024, 1, 1, 1, 1),
        Span(2024, 2, 10, 2, 17),
        Span(2024, 4, 4, 4, 6),
        Span(2024, 5, 1, 5, 5),
        Span(2024, 6, 10, 6, 10),
        Span(2024, 9, 15, 9, 17),
        Span(2024, 10, 1, 10, 7),
        Span(2025, 1, 1, 1, 1),
        Span(2025, 1, 28, 2, 4),
        Span(2025, 4, 4, 4, 6),
        Span(2025, 5, 1, 5, 5),
        Span(2025, 5, 31, 6, 2),
        Span(2025, 10, 1, 10, 8),
        Span(2026, 1, 1, 1, 3),
        Span(2026, 2, 15, 2, 23),
        Span(2026, 4, 4, 4, 6),
        Span(2026, 5, 1, 5, 5),
        Span(2026, 6, 19, 6, 21),
        Span(2026, 9, 25, 9, 27),
        Span(2026, 10, 1, 10, 7),
    ];

    private static readonly DateOnly[] Weekends =
    [
        new(2024, 2, 4),
        new(2024, 2, 18),
        new(2024, 4, 7),
        new(2024, 4, 28),
        new(2024, 5, 11),
        new(2024, 9, 14),
        new(2024, 9, 29),
        new(2024, 10, 12),
        new(2025, 1, 26),
        new(2025, 2, 8),
        new(2025, 4, 27),
        new(2025, 9, 28),
        new(2025, 10, 11),
        new(2026, 1, 4),
        new(2026, 2, 14),
        new(2026, 2, 28),
        new(2026, 5, 9),
        new(2026, 9, 20),
        new(2026, 10, 10),
    ];

    /// <summary>The days of every year known.</summary>
    public static CalendarDays Days { get; } = new([.. Holidays.SelectMany(Each)], [.. Weekends]);

    /// <summary>The years known (已载入年份).</summary>
    public static ImmutableSortedSet<int> Years { get; } = [2024, 2025, 2026];

    private static (DateOnly First, DateOnly Last) Span(int year, int fromMonth, int fromDay, int month, int day) =>
        (new(year, fromMonth, fromDay), new(year, month, day));

    private static IEnumerable<DateOnly> Each((DateOnly First, DateOnly Last) span)
    {
        for (var day = span.First; day <= span.Last; day = day.AddDays(1))
        {
            yield return day;
        }
    }
}
