namespace ZhengXie.Linked.Domain.Acts;

/// <summary>Beijing time (北京时间): days, years and office hours are counted in Asia/Shanghai, UTC+8 without summer time.</summary>
public static class ChinaTime
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The day that the moment falls on in China.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(Offset).DateTime);

    /// <summary>The moment as clocks show it in China.</summary>
    public static DateTimeOffset Of(DateTimeOffset moment) => moment.ToOffset(Offset);

    /// <summary>Midnight at which the day begins in China.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, Offset);
}
