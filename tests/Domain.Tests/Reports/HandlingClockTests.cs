using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

/// <summary>Automatic 催办 of what units handle: T-3, T-1, T0 at nine, then daily, from the third overdue day to the signer too.</summary>
public sealed class HandlingClockTests
{
    private const string First = "directive:1";

    [Fact]
    public void Directive_IsRemindedThreeDaysAndOneDayBefore_OnTheDay_ThenDaily()
    {
        var clock = Handled.Given.Report.Clocks[First];

        Assert.Equal((ClockKind.Directive, Changshu), (clock.Kind, clock.Body));
        Assert.Equal(ChinaTime.StartOf(new(2025, 3, 25)), clock.Schedule.DueAt);
        Assert.Equal(
            [
                new(StepKind.ThreeDaysBefore, Nine(2025, 3, 19)),
                new(StepKind.DayBefore, Nine(2025, 3, 21)),
                new(StepKind.DueDay, Nine(2025, 3, 24)),
                new(StepKind.Overdue, Nine(2025, 3, 25)),
                new(StepKind.Overdue, Nine(2025, 3, 26)),
                new ClockStep(StepKind.LongOverdue, Nine(2025, 3, 27)),
            ],
            clock.Schedule.Steps.Take(6)
        );
        Assert.Equal(33, clock.Schedule.Steps.Length);
    }

    [Fact]
    public void Reminder_ReachesTheUnitAndTheDesk_AndTheUnitsTelephones()
    {
        var reached = At(Handled.Given, Nine(2025, 3, 19))
            .When(Caller.House, new ReachClock(First))
            .Tells("desk:320581", "unit:" + Bureau);

        Assert.Equal(["unit:" + Bureau], Alerts(reached.After));
        reached.After.When(Caller.House, new ReachClock(First)).Refused(Refusals.ClockNotDue);
    }

    [Fact]
    public void FromTheThirdOverdueDay_TheSignerIsToldToo()
    {
        var second = At(Handled.Given, Nine(2025, 3, 26)).Given(Caller.House, new ReachClock(First));
        var third = At(second, Nine(2025, 3, 27)).Given(Caller.House, new ReachClock(First));

        Assert.Equal(["unit:" + Bureau], Alerts(second));
        Assert.Equal(["unit:" + Bureau, "role:Signer@320581"], Alerts(third));
    }

    [Fact]
    public void Reply_StopsTheClock()
    {
        var replied = Handled.Given.Given(BureauHandler, Papers.Reply());

        Assert.False(replied.Report.Clocks[First].Runs);
        At(replied, Nine(2025, 3, 24)).When(Caller.House, new ReachClock(First)).Refused(Refusals.ClockNotDue);
    }

    [Fact]
    public void MoreTime_StartsItAnewOnceGranted_AndARefusalLeavesIt()
    {
        Assert.Equal(ChinaTime.StartOf(Handled.Later.AddDays(1)), Handled.Granted.Report.Clocks[First].Schedule.DueAt);
        Assert.Equal(ChinaTime.StartOf(Handled.Due.AddDays(1)), Handled.Refused.Report.Clocks[First].Schedule.DueAt);
        Assert.Equal(["unit:" + Bureau], Alerts(Handled.Granted));
    }

    [Fact]
    public void DirectiveWithoutADay_HasNoClock() =>
        Assert.DoesNotContain(
            First,
            Walk.InChangshu(CopyStage.Signed).Given(Editor(Changshu), Papers.Directive(Changshu)).Report.Clocks.Keys
        );

    [Fact]
    public void Handover_HasAClockOfItsOwn_UntilItIsAnsweredOrTakenBack()
    {
        var handed = Walk.InChangshu(CopyStage.Editing)
            .Given(Editor(Changshu), Papers.HandOver(Changshu, Bureau, Handled.Due));

        Assert.Equal(ClockKind.Handover, handed.Report.Clocks["handover:1"].Kind);
        At(handed, Nine(2025, 3, 19))
            .When(Caller.House, new ReachClock("handover:1"))
            .Tells("desk:320581", "unit:" + Bureau);
        Assert.False(handed.Given(BureauHandler, ReferralTests.Answer).Report.Clocks["handover:1"].Runs);
        var back = handed.Given(Editor(Changshu), new CorrectResult(1, "误转。"));
        Assert.False(back.Report.Clocks["handover:1"].Runs);
    }

    [Theory]
    [InlineData(UrgingChannel.Message, 1)]
    [InlineData(UrgingChannel.Platform, 0)]
    [InlineData(UrgingChannel.Telephone, 0)]
    public void Urging_IsSentOut_OnlyWhereItShallBe(UrgingChannel channel, int messages)
    {
        var urged = Handled.Given.Given(Editor(Changshu), Handled.Urging(channel: channel));

        Assert.Equal(messages, Alerts(urged).Count);
    }

    [Fact]
    public void Urging_ByMessage_CallsWhoseTurnItIs()
    {
        var leg = Handled.Urging(WaitingItem.Leg(1), UrgingChannel.Message);
        var copy = Handled.Urging(WaitingItem.Copy(Changshu), UrgingChannel.Message);

        Assert.Equal(["duty:320500"], Alerts(Walk.InSuzhou(CopyStage.Arriving).Given(Editor(Changshu), leg)));
        Assert.Equal(
            ["role:Signer@320581"],
            Alerts(Walk.InChangshu(CopyStage.AwaitingSignature).Given(Editor(Changshu), copy))
        );
    }

    private static DateTimeOffset Nine(int year, int month, int day) =>
        ChinaTime.StartOf(new(year, month, day)).AddHours(9).ToUniversalTime();

    private static Story At(Story story, DateTimeOffset moment) => story with { Now = moment };

    private static List<string> Alerts(Story story) =>
        [.. Report.Alert(story.Report, story.Log[^1]).Select(message => message.To)];
}
