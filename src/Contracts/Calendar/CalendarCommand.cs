using System.Text.Json.Serialization;

namespace ZhengXie.Linked.Contracts.Calendar;

/// <summary>What can be done with a body's calendar (工作日历), by a system administrator at it or above it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(SetCalendarYear), "set-year")]
public abstract record CalendarCommand;

/// <summary>
/// 设定一年的放假调休: the body's own days of one year, in place of those entered before. They hold for the body and those
/// below it, on top of the national days; the nation's list is the national days of years that are not built in.
/// </summary>
/// <param name="Year">The year, from last year to five years ahead.</param>
/// <param name="Off">放假: at most 150 days of that year.</param>
/// <param name="Worked">上班: at most 150 days of that year, none of them also off.</param>
public sealed record SetCalendarYear(int Year, IReadOnlyList<DateOnly> Off, IReadOnlyList<DateOnly> Worked)
    : CalendarCommand;
