using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.Tests.Clocks;

public sealed class ClockTests
{
    // 2025-04-28 is the Monday before the five days of May; the Sunday before it was worked.
    private static readonly DateTimeOffset Monday = new(2025, 4, 28, 10, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void InMinutes_RunsRoundTheClock()
    {
        var schedule = Schedule.InMinutes(Monday, 60, 120);

        Assert.Equal(Monday.AddMinutes(120), schedule.DueAt);
        Assert.Equal(
            [
                new ClockStep(StepKind.HalfTime, Monday.AddMinutes(60)),
                new ClockStep(StepKind.Overtime, Monday.AddMinutes(120)),
            ],
            schedule.Steps.AsEnumerable()
        );
    }

    [Fact]
    public void Until_RemindsAtNineOnTMinus3_TMinus1_T0_ThenDaily()
    {
        var schedule = Schedule.Until(
            Monday,
            new(2025, 5, 7),
            WorkingCalendar.National,
            ClockRules.Proposed with
            {
                MostOverdueReminders = 4,
            }
        );

        Assert.Equal(China(2025, 5, 8, 0), schedule.DueAt);
        Assert.Equal(
            [
                new ClockStep(StepKind.ThreeDaysBefore, China(2025, 4, 29, 9)),
                new(StepKind.DayBefore, China(2025, 5, 6, 9)),
                new(StepKind.DueDay, China(2025, 5, 7, 9)),
                new(StepKind.Overdue, China(2025, 5, 8, 9)),
                new(StepKind.Overdue, China(2025, 5, 9, 9)),
                new(StepKind.LongOverdue, China(2025, 5, 12, 9)),
                new(StepKind.LongOverdue, China(2025, 5, 13, 9)),
            ],
            schedule.Steps.AsEnumerable()
        );
    }

    [Fact]
    public void Until_LeavesOutWhatTheStartHasOvertaken()
    {
        var schedule = Schedule.Until(Monday, new(2025, 4, 29), WorkingCalendar.National, ClockRules.Proposed);

        Assert.Equal(StepKind.DueDay, schedule.Steps[0].Kind);
        Assert.Equal(1 + ClockRules.Proposed.MostOverdueReminders, schedule.Steps.Length);
    }

    [Fact]
    public void UntilByCalendarDays_RemindsOnDaySixOfSeven_HolidayOrNot()
    {
        var schedule = Schedule.UntilByCalendarDays(
            Monday,
            new(2025, 5, 5),
            WorkingCalendar.National,
            ClockRules.Proposed
        );

        Assert.Contains(new ClockStep(StepKind.DayBefore, China(2025, 5, 4, 9)), schedule.Steps);
    }

    [Theory]
    [InlineData(2025, 4, 25, Light.Green)]
    [InlineData(2025, 4, 29, Light.Yellow)]
    [InlineData(2025, 5, 7, Light.Yellow)]
    [InlineData(2025, 5, 8, Light.Red)]
    public void Light_IsYellowFromThreeWorkingDays_RedWhenOverdue(int year, int month, int day, Light light)
    {
        var clock = Directive(new DateOnly(2025, 5, 7));

        Assert.Equal(light, clock.LightAt(China(year, month, day, 12), WorkingCalendar.National));
    }

    [Fact]
    public void Light_OfAClockThatWasStopped_StaysAsItWas()
    {
        var clock = Directive(new DateOnly(2025, 5, 7)) with { StoppedAt = Monday.AddDays(1) };

        Assert.Equal(Light.Yellow, clock.LightAt(China(2026, 1, 1, 0), WorkingCalendar.National));
    }

    [Fact]
    public void Light_InMinutes_IsNeverGreen()
    {
        var clock = Urgent();

        Assert.Equal(Light.Yellow, clock.LightAt(Monday, WorkingCalendar.National));
        Assert.Equal(Light.Red, clock.LightAt(Monday.AddMinutes(120), WorkingCalendar.National));
    }

    [Fact]
    public void Advance_BeforeTheMoment_ReachesNothing()
    {
        var clocks = ClockBook.Empty.Started("copy:320581", Urgent());

        Assert.Null(clocks.Advance("copy:320581", Monday.AddMinutes(59)));
        Assert.Null(clocks.Advance("leg:1", Monday.AddMinutes(600)));
    }

    [Fact]
    public void Advance_OfAClockThatJumpedForward_ReachesAllStepsAtOnce_AndOnce()
    {
        var clocks = ClockBook.Empty.Started("copy:320581", Urgent());

        var (_, first, last) = clocks.Advance("copy:320581", Monday.AddHours(9))!.Value;

        Assert.Equal((1, 2), (first, last));
        Assert.Null(clocks.Reached("copy:320581", last).Advance("copy:320581", Monday.AddHours(10)));
    }

    [Fact]
    public void Advance_OfAClockThatWasSetBack_ReachesNothingAgain()
    {
        var clocks = ClockBook.Empty.Started("copy:320581", Urgent()).Reached("copy:320581", 1);

        Assert.Null(clocks.Advance("copy:320581", Monday.AddMinutes(-500)));
        Assert.Null(clocks.Advance("copy:320581", Monday.AddMinutes(60)));
        Assert.Equal(2, clocks.Advance("copy:320581", Monday.AddMinutes(120))!.Value.Last);
    }

    [Fact]
    public void Stopped_HasNoNextStep_AndKeepsItsMinutes()
    {
        var clock = ClockBook
            .Empty.Started("copy:320581", Urgent())
            .Stopped("copy:320581", Monday.AddMinutes(74.9))
            .Stopped("copy:320581", Monday.AddMinutes(300))["copy:320581"];

        Assert.Equal((74, null, false), (clock.Minutes, clock.Next, clock.Runs));
        Assert.False(clock.IsOverdue(Monday.AddYears(1)));
    }

    private static Clock Urgent() =>
        new(ClockKind.Opening, new BodyCode("320581"), Monday, Schedule.InMinutes(Monday, 60, 120));

    private static Clock Directive(DateOnly due) =>
        new(
            ClockKind.Directive,
            new BodyCode("320581"),
            Monday.AddDays(-10),
            Schedule.Until(Monday.AddDays(-10), due, WorkingCalendar.National, ClockRules.Proposed)
        );

    private static DateTimeOffset China(int year, int month, int day, int hour) =>
        new(year, month, day, hour, 0, 0, TimeSpan.FromHours(8));
}
