using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Calendar;

namespace ZhengXie.Linked.Domain.Clocks;

/// <summary>Lights (亮灯规则): 绿 more than three working days, 黄 three or fewer, 红 overdue.</summary>
public static class Lights
{
    private const int YellowWorkingDays = 3;

    /// <summary>The light of a due moment.</summary>
    /// <param name="kind">What is measured; what is counted in minutes is never green.</param>
    /// <param name="dueAt">From when it is overdue (UTC).</param>
    /// <param name="now">The moment of looking (UTC).</param>
    /// <param name="calendar">The body's calendar.</param>
    public static Light Of(ClockKind kind, DateTimeOffset dueAt, DateTimeOffset now, WorkingCalendar calendar)
    {
        if (now >= dueAt)
        {
            return Light.Red;
        }
        if (kind == ClockKind.Opening)
        {
            return Light.Yellow;
        }
        // The due moment is the end of the due day.
        var due = ChinaTime.DayOf(dueAt.AddTicks(-1));
        return calendar.WorkingDaysBetween(ChinaTime.DayOf(now), due) > YellowWorkingDays ? Light.Green : Light.Yellow;
    }
}
