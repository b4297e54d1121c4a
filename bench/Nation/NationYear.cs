using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Bench.Nation;

/// <summary>
/// The year that is told (模拟年度): from its first day to its last, with the months of DOMAIN §3.6, working days and office
/// hours. What would happen after its end has not happened yet: that work is still in hand.
/// </summary>
internal static class NationYear
{
    /// <summary>The year.</summary>
    public const int Number = 2025;

    private const double Morning = 8.5;
    private const double Evening = 17.5;
    private const double PartOfFreeDay = 0.15;

    private static readonly double[] Months = [1.25, 1.3, 1.15, 1, 0.95, 1.05, 0.85, 0.85, 0.95, 0.95, 1.1, 1];
    private static readonly DateOnly FirstDay = new(Number, 1, 1);
    private static readonly double[] Days = Cumulated();

    /// <summary>When the bodies are registered and the people appointed.</summary>
    public static DateTimeOffset Founded { get; } = ChinaTime.StartOf(FirstDay.AddDays(-14)).AddHours(9);

    /// <summary>Nothing is told that happened from here on.</summary>
    public static DateTimeOffset End { get; } = ChinaTime.StartOf(FirstDay.AddYears(1));

    /// <summary>The day from which roles are held.</summary>
    public static DateOnly RolesFrom { get; } = FirstDay.AddYears(-2);

    /// <summary>The moment by which so large a part of the year's reports was submitted.</summary>
    public static DateTimeOffset SubmittedAt(double part)
    {
        var wanted = part * Days[^1];
        var found = Array.BinarySearch(Days, wanted);
        var day = Math.Min(found < 0 ? ~found : found, Days.Length - 1);
        var before = day == 0 ? 0 : Days[day - 1];
        var hour = Morning + ((Evening - Morning) * (wanted - before) / (Days[day] - before));
        return ChinaTime.StartOf(FirstDay.AddDays(day)).AddHours(hour);
    }

    /// <summary>A moment in office hours, so many days later.</summary>
    public static DateTimeOffset Later(DateTimeOffset moment, double days)
    {
        var later = ChinaTime.Of(moment.AddDays(days));
        var hour = later.TimeOfDay.TotalHours;
        if (hour < Morning)
        {
            later = later.AddHours(Morning - hour + (hour / 24));
        }
        else if (hour > Evening)
        {
            later = later.AddHours(24 - hour + Morning + (hour / 24));
        }
        return later.DayOfWeek switch
        {
            DayOfWeek.Saturday => later.AddDays(2),
            DayOfWeek.Sunday => later.AddDays(1),
            _ => later,
        };
    }

    private static double[] Cumulated()
    {
        var sum = 0.0;
        return
        [
            .. Enumerable
                .Range(0, FirstDay.AddYears(1).DayNumber - FirstDay.DayNumber)
                .Select(day => FirstDay.AddDays(day))
                .Select(day => sum += Months[day.Month - 1] * PartOf(day)),
        ];
    }

    private static double PartOf(DateOnly day) =>
        day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? PartOfFreeDay : 1;
}
