using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Calendar;

namespace ZhengXie.Linked.Domain.Clocks;

/// <summary>
/// Schedule (时刻表): the due moment and the steps around it, fixed once in the event that starts the clock, so that a
/// later change of calendar or rules moves nothing that was promised.
/// </summary>
/// <param name="DueAt">From when it is overdue (UTC).</param>
/// <param name="Steps">The steps in order of time.</param>
public sealed record Schedule(DateTimeOffset DueAt, ImmutableArray<ClockStep> Steps)
{
    /// <summary>Minutes round the clock (急件): half time, then overtime.</summary>
    public static Schedule InMinutes(DateTimeOffset start, int halfTime, int minutes) =>
        new(
            start.AddMinutes(minutes),
            [new(StepKind.HalfTime, start.AddMinutes(halfTime)), new(StepKind.Overtime, start.AddMinutes(minutes))]
        );

    /// <summary>So many working days after the day of the start; that day ends the time.</summary>
    public static Schedule InWorkingDays(DateTimeOffset start, int days, WorkingCalendar calendar, ClockRules rules) =>
        Until(start, calendar.AddWorkingDays(ChinaTime.DayOf(start), days), calendar, rules);

    /// <summary>
    /// Until the end of a day: T-3, T-1 and T0 at the reminder's hour, counted in working days, then daily on working days.
    /// Steps that the start has overtaken are left out.
    /// </summary>
    public static Schedule Until(DateTimeOffset start, DateOnly due, WorkingCalendar calendar, ClockRules rules) =>
        Of(start, due, calendar.AddWorkingDays, calendar, rules);

    /// <summary>The same, with T-3 and T-1 counted in calendar days (约稿: T-1 of seven days is day 6).</summary>
    public static Schedule UntilByCalendarDays(
        DateTimeOffset start,
        DateOnly due,
        WorkingCalendar calendar,
        ClockRules rules
    ) => Of(start, due, static (day, many) => day.AddDays(many), calendar, rules);

    /// <summary>
    /// Until a moment of a day (截止时刻): reminded as for that day, but overdue from the moment itself. What the start or the
    /// moment has overtaken is left out.
    /// </summary>
    public static Schedule UntilMoment(
        DateTimeOffset start,
        DateTimeOffset due,
        WorkingCalendar calendar,
        ClockRules rules
    )
    {
        var day = Until(start, ChinaTime.DayOf(due.AddTicks(-1)), calendar, rules);
        return new(due, [.. day.Steps.Where(step => step.Kind != StepKind.DueDay || step.At < due)]);
    }

    /// <summary>
    /// The same after a standstill (暂停后顺延): as many working days are left as were left when it began, at the same time of
    /// the day; never earlier than before.
    /// </summary>
    /// <param name="from">When it stood still (UTC).</param>
    /// <param name="until">When it went on (UTC).</param>
    /// <param name="calendar">By which days are counted.</param>
    /// <param name="rules">How reminders are laid.</param>
    public Schedule After(DateTimeOffset from, DateTimeOffset until, WorkingCalendar calendar, ClockRules rules)
    {
        if (DueAt <= from)
        {
            return this; // What was overdue before stays so.
        }
        // The due moment may be the midnight that ends the due day.
        var last = DueAt.AddTicks(-1);
        var time = ChinaTime.Of(last) - ChinaTime.StartOf(ChinaTime.DayOf(last));
        var left = Math.Max(0, calendar.WorkingDaysBetween(ChinaTime.DayOf(from), ChinaTime.DayOf(last)));
        var day = calendar.AddWorkingDays(ChinaTime.DayOf(until), left);
        var moment = On(calendar.OnOrAfter(day));
        if (moment <= until)
        {
            moment = On(calendar.AddWorkingDays(day, 1));
        }
        return UntilMoment(until, moment > DueAt ? moment : DueAt, calendar, rules);

        DateTimeOffset On(DateOnly when) => (ChinaTime.StartOf(when) + time).AddTicks(1).ToUniversalTime();
    }

    private static Schedule Of(
        DateTimeOffset start,
        DateOnly due,
        Func<DateOnly, int, DateOnly> add,
        WorkingCalendar calendar,
        ClockRules rules
    )
    {
        ClockStep Step(StepKind kind, DateOnly day) =>
            new(kind, ChinaTime.StartOf(day).AddHours(rules.ReminderHour).ToUniversalTime());
        IEnumerable<ClockStep> Late()
        {
            var day = due;
            for (var nth = 1; nth <= rules.MostOverdueReminders; nth++)
            {
                day = calendar.AddWorkingDays(day, 1);
                yield return Step(nth < rules.ChiefFromDay ? StepKind.Overdue : StepKind.LongOverdue, day);
            }
        }

        ClockStep[] before =
        [
            Step(StepKind.ThreeDaysBefore, add(due, -3)),
            Step(StepKind.DayBefore, add(due, -1)),
            Step(StepKind.DueDay, due),
        ];
        return new(
            ChinaTime.StartOf(due.AddDays(1)).ToUniversalTime(),
            [.. before.Concat(Late()).Where(step => step.At > start)]
        );
    }
}
