using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Calendar;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;

namespace ZhengXie.Linked.Gateway.Calendar;

/// <summary>Where the days of a body's year come from (放假安排的来源), the nearest first.</summary>
internal static class CalendarSources
{
    public static IReadOnlyList<CalendarSource> Of(BodyCode body, int year, BodyTree tree, Calendars calendars)
    {
        var own = tree.Ancestors(body)
            .Prepend(body)
            .Where(calendars.Own.ContainsKey)
            .Select(code => View(code, tree.Find(code)?.Name, calendars.Own[code], year));
        return
        [
            .. own.Append(View(null, null, NationalHolidays.Days, year))
                .Where(source => source.Off.Count + source.Worked.Count > 0),
        ];
    }

    private static CalendarSource View(BodyCode? body, string? name, CalendarDays days, int year) =>
        new(body, name, [.. days.Off.Where(day => day.Year == year)], [.. days.Worked.Where(day => day.Year == year)]);
}
