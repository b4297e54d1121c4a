using ZhengXie.Linked.Contracts.Calendar;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Rights;

namespace ZhengXie.Linked.Domain.Calendar;

/// <summary>工作日历权限.</summary>
public static class CalendarRights
{
    /// <summary>The chapter.</summary>
    public static RightsChapter Chapter { get; } =
        new(
            "工作日历",
            [Right.To<SetCalendarYear>(BodyCompetences.Keeping)],
            [new("各机构的工作日历", Competence.Of(Holders.At(Place.Anybody)))]
        );
}
