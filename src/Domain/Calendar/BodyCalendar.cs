using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Calendar;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Feed;

namespace ZhengXie.Linked.Domain.Calendar;

/// <summary>A body's own calendar (本级工作日历): the days it has entered itself. One stream each.</summary>
/// <param name="Body">The body; none before the first entry.</param>
/// <param name="Days">Its days.</param>
public sealed record BodyCalendar(BodyCode? Body, CalendarDays Days)
    : INoun<BodyCalendar, CalendarEvent, CalendarOrder, RuleFacts>
{
    private const int MostDays = 150;
    private const int YearsAhead = 5;

    /// <inheritdoc/>
    public static string Kind => "calendar";

    /// <inheritdoc/>
    public static BodyCalendar Start { get; } = new(null, CalendarDays.None);

    /// <summary>The id of the stream of a body's calendar.</summary>
    public static Guid Stream(BodyCode body) => DerivedId.Of("calendar", body.Value);

    /// <inheritdoc/>
    public static Decision<CalendarEvent> Decide(BodyCalendar state, CalendarOrder order, RuleFacts facts)
    {
        var by = BodyCompetences.Keeping.Sign(order.Caller, facts.Today, Oversight.Spots(order.Body, facts));
        if (by is null && !order.Caller.IsHouse)
        {
            return Refusals.NotAllowed;
        }
        if (facts.Bodies.FindLiving(order.Body) is null)
        {
            return Refusals.NotFound;
        }
        var command = (SetCalendarYear)order.Command;
        if (!IsSound(command, facts.Today.Year))
        {
            return Refusals.CalendarInvalid;
        }
        var set = new CalendarYearSet(order.Body, command.Year, [.. command.Off.Order()], [.. command.Worked.Order()]);
        return new(null, by, [set], [], null);
    }

    /// <inheritdoc/>
    public static BodyCalendar Evolve(BodyCalendar state, Recorded<CalendarEvent> recorded) =>
        recorded.Event is CalendarYearSet set
            ? new(set.Body, state.Days.WithYear(set.Year, new([.. set.Off], [.. set.Worked])))
            : throw new InvalidOperationException("An event of calendars that nobody folds.");

    /// <summary>Nobody is told: due moments that were promised do not move.</summary>
    public static IEnumerable<Notice> Tell(BodyCalendar after, Recorded<CalendarEvent> recorded) => [];

    private static bool IsSound(SetCalendarYear command, int year)
    {
        var all = command.Off.Concat(command.Worked).ToList();
        return command.Year >= year - 1
            && command.Year <= year + YearsAhead
            && command.Off.Count <= MostDays
            && command.Worked.Count <= MostDays
            && all.TrueForAll(day => day.Year == command.Year)
            && all.Distinct().Count() == all.Count;
    }
}
