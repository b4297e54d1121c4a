using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Calendar;

/// <summary>A year of a body's calendar (工作日历), with what it inherits.</summary>
/// <param name="Body">The body.</param>
/// <param name="Year">The year.</param>
/// <param name="Loaded">Whether the national days of the year are known; if not, weeks count Monday to Friday.</param>
/// <param name="Off">Weekdays on which nobody works.</param>
/// <param name="Worked">Weekend days that are worked.</param>
/// <param name="WorkingDays">How many working days the year has.</param>
public sealed record CalendarYearView(
    BodyCode Body,
    int Year,
    bool Loaded,
    IReadOnlyList<DateOnly> Off,
    IReadOnlyList<DateOnly> Worked,
    int WorkingDays
)
{
    /// <summary>Where the days come from (依据), the nearest first, which is the one that holds; only who says something of the year.</summary>
    public IReadOnlyList<CalendarSource> Sources { get; init; } = [];

    /// <summary>Whether the caller may set the body's own days.</summary>
    public bool MaySet { get; init; }
}

/// <summary>Days of a year that one body has set, or the nation's that are built in (放假安排的来源).</summary>
/// <param name="Body">The body; none for the national days that are built in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Off">放假.</param>
/// <param name="Worked">上班.</param>
public sealed record CalendarSource(
    BodyCode? Body,
    string? Name,
    IReadOnlyList<DateOnly> Off,
    IReadOnlyList<DateOnly> Worked
);

/// <summary>What is sent to set a year of a body's calendar.</summary>
/// <param name="Off">放假.</param>
/// <param name="Worked">上班.</param>
public sealed record CalendarYearRequest(IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Worked);
