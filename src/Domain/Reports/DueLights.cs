using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Lights (亮灯) of what a unit is to answer by a day.</summary>
public static class DueLights
{
    /// <summary>The light at the moment of looking; none where nothing is due.</summary>
    /// <param name="due">办理期限, Asia/Shanghai: the last day that is in time.</param>
    /// <param name="body">The body whose calendar counts.</param>
    /// <param name="facts">The moment and the calendars.</param>
    public static Light? Of(DateOnly? due, BodyCode body, ReportFacts facts) =>
        due is { } day
            ? Lights.Of(ClockKind.Directive, ChinaTime.StartOf(day.AddDays(1)), facts.Now, facts.CalendarOf(body))
            : null;
}
