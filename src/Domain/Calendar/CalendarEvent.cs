using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Calendar;

/// <summary>What happened to a body's calendar (工作日历).</summary>
public abstract record CalendarEvent : IEvent;

/// <summary>设定一年的放假调休.</summary>
/// <param name="Body">The body.</param>
/// <param name="Year">The year.</param>
/// <param name="Off">放假, in order.</param>
/// <param name="Worked">上班, in order.</param>
[EventName("calendar.year-set", 1)]
public sealed record CalendarYearSet(
    BodyCode Body,
    int Year,
    ImmutableArray<DateOnly> Off,
    ImmutableArray<DateOnly> Worked
) : CalendarEvent;
