using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Calendar;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Tests.Reports;

namespace ZhengXie.Linked.Domain.Tests.Calendar;

public sealed class BodyCalendarTests
{
    private static readonly DateTimeOffset Now = new(2025, 3, 3, 2, 0, 0, TimeSpan.Zero);
    private static readonly Caller Administrator = Staff.Of(Role.SystemAdministrator, Family.Jiangsu);
    private static readonly SetCalendarYear Holiday = new(2025, [new(2025, 3, 31)], [new(2025, 3, 29)]);

    [Fact]
    public void Set_ByAnAdministratorAbove_IsRecordedInOrder()
    {
        var decision = Decide(Administrator, new(2025, [new(2025, 4, 1), new(2025, 3, 31)], []));

        var set = Assert.IsType<CalendarYearSet>(Assert.Single(decision.Events));
        Assert.Equal([new(2025, 3, 31), new DateOnly(2025, 4, 1)], set.Off.AsEnumerable());
        Assert.Equal(Role.SystemAdministrator, decision.By!.Role);
    }

    [Fact]
    public void Set_Again_ReplacesThatYear()
    {
        var once = After(BodyCalendar.Start, Decide(Administrator, Holiday));

        var twice = After(once, Decide(Administrator, new(2025, [], []), once));

        Assert.Equal((1, 1), (once.Days.Off.Count, once.Days.Worked.Count));
        Assert.Equal((0, 0), (twice.Days.Off.Count, twice.Days.Worked.Count));
    }

    [Fact]
    public void Set_ByAnEditor_OrAnAdministratorElsewhere_IsRefused()
    {
        Assert.Equal(Refusals.NotAllowed, Decide(Staff.Editor(Family.Changshu), Holiday).Refused);
        Assert.Equal(Refusals.NotAllowed, Decide(Staff.Of(Role.SystemAdministrator, Family.Anhui), Holiday).Refused);
    }

    [Fact]
    public void Set_AnUnknownBody_IsNotFound() =>
        Assert.Equal(
            Refusals.NotFound,
            BodyCalendar
                .Decide(
                    BodyCalendar.Start,
                    new(new("999999"), new CommandId(Guid.NewGuid()), Caller.House, Holiday),
                    new(Now, Family.Tree)
                )
                .Refused
        );

    public static TheoryData<SetCalendarYear> Unsound =>
        [
            new SetCalendarYear(2025, [new(2024, 12, 31)], []),
            new SetCalendarYear(2025, [new(2025, 3, 31)], [new(2025, 3, 31)]),
            new SetCalendarYear(2025, [new(2025, 3, 31), new(2025, 3, 31)], []),
            new SetCalendarYear(2023, [], []),
            new SetCalendarYear(2031, [], []),
            new SetCalendarYear(
                2025,
                [.. Enumerable.Range(0, 151).Select(day => new DateOnly(2025, 1, 1).AddDays(day))],
                []
            ),
        ];

    [Theory]
    [MemberData(nameof(Unsound))]
    public void Set_DaysThatAreNoCalendar_IsRefused(SetCalendarYear command) =>
        Assert.Equal(Refusals.CalendarInvalid, Decide(Administrator, command).Refused);

    private static Decision<CalendarEvent> Decide(Caller by, SetCalendarYear command, BodyCalendar? state = null) =>
        BodyCalendar.Decide(
            state ?? BodyCalendar.Start,
            new(Family.Changshu, new CommandId(Guid.NewGuid()), by, command),
            new RuleFacts(Now, Family.Tree)
        );

    private static BodyCalendar After(BodyCalendar state, Decision<CalendarEvent> decision) =>
        decision.Events.Aggregate(
            state,
            (calendar, happened) => BodyCalendar.Evolve(calendar, new(happened, Now, decision.By, null))
        );
}
