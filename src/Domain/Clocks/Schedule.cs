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

    /// <summary>The same, until a moment of a day (分报告截止 at 17:30): from then on it is overdue.</summary>
    public static Schedule UntilMoment(
        DateTimeOffset start,
        DateTimeOffset due,
        WorkingCalendar calendar,
        ClockRules rules
    ) => Until(start, ChinaTime.DayOf(due), calendar, rules) with { DueAt = due.ToUniversalTime() };

    /// <summary>The same, with T-3 and T-1 counted in calendar days (约稿: T-1 of seven days is day 6).</summary>
    public static Schedule UntilByCalendarDays(
        DateTimeOffset start,
        DateOnly due,
        WorkingCalendar calendar,
        ClockRules rules
    ) => Of(start, due, static (day, many) => day.AddDays(many), calendar, rules);

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
        ClockStep Late(int nth)
        {
            var kind = nth < rules.ChiefFromDay ? StepKind.Overdue : StepKind.LongOverdue;
            return Step(kind, calendar.AddWorkingDays(due, nth));
        }

        ClockStep[] before =
        [
            Step(StepKind.ThreeDaysBefore, add(due, -3)),
            Step(StepKind.DayBefore, add(due, -1)),
            Step(StepKind.DueDay, due),
        ];
        var after = Enumerable.Range(1, rules.MostOverdueReminders).Select(Late);
        return new(
            ChinaTime.StartOf(due.AddDays(1)).ToUniversalTime(),
            [.. before.Concat(after).Where(step => step.At > start)]
        );
    }
}
