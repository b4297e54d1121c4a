using ZhengXie.Linked.Domain.Calendar;

namespace ZhengXie.Linked.Storage.Calendar;

/// <summary>Where rules and views get the calendars (工作日历) as they stand.</summary>
public interface ICalendarSource
{
    /// <summary>The present snapshot.</summary>
    Calendars Current { get; }
}
