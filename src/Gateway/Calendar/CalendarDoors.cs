using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Calendar;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;

namespace ZhengXie.Linked.Gateway.Calendar;

/// <summary>Doors to the working-day calendars (工作日历). Everybody who is signed in may read them.</summary>
public static class CalendarDoors
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <summary>Maps <c>/api/bodies/{body}/calendar/{year}</c>.</summary>
    public static void MapCalendar(this IEndpointRouteBuilder app)
    {
        var calendar = app.MapGroup("/api/bodies/{body}/calendar").WithTags("工作日历").RequireAuthorization();
        calendar.AddEndpointFilter<ActingFilter>();
        calendar
            .MapGet("/{year}", Read)
            .WithSummary("工作日历：一年的放假和调休，含上级和国家的安排")
            .WithDescription("loaded 为否时，该年国家放假安排尚未载入，按周一至周五计算。");
        calendar
            .MapPut("/{year}", Set)
            .WithSummary("设定本机构一年的放假调休")
            .WithDescription("由系统管理员办理，对本机构和下级有效，替换此前所填的同一年；已经定下的时限不变。")
            .WithRequestExample(new CalendarYearRequest([new(2025, 3, 31)], []));
    }

    private static Results<Ok<CalendarYearView>, RefusalResult> Read(
        BodyCode body,
        int year,
        Reading reading,
        IBodyTreeSource bodies,
        ICalendarSource calendars,
        TimeProvider time
    )
    {
        var tree = bodies.Current;
        if (tree.Find(body) is null || year is < FirstYear or > LastYear)
        {
            return Refusals.NotFound.Result();
        }
        var calendar = calendars.Current.Of(body, tree);
        var first = new DateOnly(year, 1, 1);
        var days = Enumerable.Range(0, new DateOnly(year, 12, 31).DayOfYear).Select(first.AddDays).ToList();
        return TypedResults.Ok(
            new CalendarYearView(
                body,
                year,
                calendar.Loaded(year),
                [.. days.Where(day => !IsWeekend(day) && !calendar.IsWorkingDay(day))],
                [.. days.Where(day => IsWeekend(day) && calendar.IsWorkingDay(day))],
                days.Count(calendar.IsWorkingDay)
            )
            {
                Sources = CalendarSources.Of(body, year, tree, calendars.Current),
                MaySet = MaySet(reading.By, body, new(time.GetUtcNow(), tree)),
            }
        );
    }

    private static bool MaySet(Caller caller, BodyCode body, RuleFacts facts) =>
        BodyCompetences.Keeping.Sign(caller, facts.Today, Oversight.Spots(body, facts)) is not null;

    private static async Task<Results<Ok<Receipt>, RefusalResult>> Set(
        BodyCode body,
        int year,
        CalendarYearRequest sent,
        Acting acting,
        CalendarActs acts,
        Witness witness,
        CancellationToken cancellation
    )
    {
        var command = new SetCalendarYear(year, sent.Off, sent.Worked);
        var outcome = await acts.Do(new CalendarOrder(body, acting.Id, acting.By, command), cancellation);
        if (outcome.Receipt is not null)
        {
            await witness.Tell(AuditActions.BodyChanged, body.Value, cancellation);
        }
        return outcome.Result();
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
