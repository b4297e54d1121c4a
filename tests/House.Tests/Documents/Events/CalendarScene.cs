using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Calendar;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using static ZhengXie.Linked.House.Tests.Documents.Events.Cast;

namespace ZhengXie.Linked.House.Tests.Documents.Events;

/// <summary>A county's calendar that meets every command.</summary>
internal static class CalendarScene
{
    public static IEnumerable<Telling> Play()
    {
        var scene = new Scene<BodyCalendar, BodyCalendar, CalendarEvent, CalendarOrder, RuleFacts>(
            new(Now, Bodies),
            notice => throw new InvalidOperationException("Nobody is told of calendars: " + notice.Feed)
        );
        scene.Do(
            new(County, new CommandId(Guid.NewGuid()), Caller.House, new SetCalendarYear(2025, [new(2025, 3, 31)], []))
        );
        return scene.Tellings;
    }
}
