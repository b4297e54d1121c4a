using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.JointTasks.Outcomes;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes.OutcomeStory;
using static ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes.OutputTests;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Outcomes;

/// <summary>What suggestions were turned into is followed until it is done, and looked at again three months later.</summary>
public sealed class TrackingTests
{
    private static readonly ConversionEntry Funds = new(
        ConversionKind.Funds,
        "专项资金",
        "襄财预〔2025〕31号",
        1200.5m
    );
    private static readonly DateOnly LookDay = new(2025, 8, 7);

    [Fact]
    public void Conversion_ComesWithTheReply_OrLater_AndIsFollowedUntilDone()
    {
        var later = Answered.Given(IndustryBureau, new RecordConversion(1, 1, Funds));
        var done = later
            .Given(IndustryBureau, new ReportConversion(1, 2, ConversionState.UnderWay, "已下达一半"))
            .Given(Editor(Xiangyang), new ReportConversion(1, 2, ConversionState.Done, "全部到位"));

        Assert.Equal([(1, 2), (2, 1)], later.Outcome.Conversions.Select(one => (one.Item, one.Suggestion)));
        Assert.Equal(ConversionState.Done, done.Outcome.Conversions[1].State);
        Assert.Equal(["已下达一半", "全部到位"], done.Outcome.Conversions[1].Steps.Select(step => step.Note));
        Refused(
            Refusals.ConversionOver,
            done.When(IndustryBureau, new ReportConversion(1, 2, ConversionState.UnderWay, "又动了"))
        );
    }

    [Fact]
    public void Conversion_ThatCannotBe_IsRefused()
    {
        RefusedEntry(Refusals.Missing.At("entry.title"), Funds with { Title = "" });
        RefusedEntry(Refusals.ConversionAmountWrong.At("entry.amount"), Funds with { Amount = -1 });
        RefusedEntry(Refusals.ConversionAmountWrong.At("entry.amount"), Funds with { Amount = 1.005m });
        RefusedEntry(Refusals.ConversionAmountWrong.At("entry.amount"), Funds with { Kind = ConversionKind.Document });
        RefusedEntry(Refusals.WrongValue.At("entry.state"), Funds with { State = ConversionState.Dropped });
        Refused(
            Refusals.ConversionNotAdopted.At("entry"),
            Answered.When(IndustryBureau, new RecordConversion(1, 3, Funds))
        );
        Refused(Refusals.SuggestionUnanswered, Directed.When(IndustryBureau, new RecordConversion(1, 1, Funds)));
        Refused(
            Refusals.NotFound,
            Answered.When(IndustryBureau, new ReportConversion(1, 2, ConversionState.Done, "好"))
        );
        Refused(
            Refusals.ConversionsTooMany.At("replies[0].conversions"),
            Directed.When(
                IndustryBureau,
                new ReplyToSuggestions(1, [new(1, SuggestionOutcome.Adopted, null, [.. Enumerable.Repeat(Funds, 11)])])
            )
        );
    }

    [Fact]
    public void Conversions_AndTheirSteps_AreBounded()
    {
        var often = Answered.Happened(
            Enumerable.Range(0, 100).Select(_ => new ConversionReported(1, 1, ConversionState.UnderWay, "推进"))
        );
        var many = Answered.Happened(
            Enumerable
                .Range(2, 199)
                .Select(item => new ConversionRecorded(
                    1,
                    item,
                    1,
                    ConversionKind.Document,
                    "文件",
                    null,
                    null,
                    ConversionState.Planned
                ))
        );

        Refused(
            Refusals.ConversionStepsTooMany,
            often.When(IndustryBureau, new ReportConversion(1, 1, ConversionState.Done, "好"))
        );
        Refused(Refusals.ConversionsTooMany, many.When(IndustryBureau, new RecordConversion(1, 1, Funds)));
    }

    [Theory]
    [InlineData("2025-05-07", "2025-08-07")]
    [InlineData("2025-07-01", "2025-10-09")]
    [InlineData("2025-11-30", "2026-02-28")]
    public void LookBack_IsThreeCalendarMonthsLater_OnAWorkingDay(string answered, string expected) =>
        Assert.Equal(
            DateOnly.Parse(expected, null),
            OutcomeClocks.LookBackAfter(DateOnly.Parse(answered, null), WorkingCalendar.National)
        );

    [Fact]
    public void LookBack_ComesByTheClock()
    {
        var clock = Answered.Task.Clocks[OutcomeClocks.OfLookBack(1)];

        Assert.Equal(ClockKind.TaskTracking, clock.Kind);
        Assert.Contains(
            clock.Schedule.Steps,
            step => step.Kind == StepKind.DueDay && step.At == ChinaTime.StartOf(LookDay).AddHours(9)
        );
    }

    [Fact]
    public void LookBack_IsTold_OnItsDay_ToTheUnitAndTheLauncher_AndToNobodyBelow()
    {
        var reached = Answered.At(LookDay).Given(Caller.House, new ReachTaskClock(OutcomeClocks.OfLookBack(1)));

        Assert.Equal(["desk:420600", "unit:" + Industry], reached.Story.Told);
        Assert.Equal(["unit:" + Industry, "role:Editor@420600"], reached.Story.Alerted.Select(message => message.To));
        Refused(Refusals.TaskUnfinished, reached.When(Signer(Xiangyang), new CloseTask()));
    }

    [Fact]
    public void LookBack_BeforeItsDay_OrWithSomethingUnfinished_IsRefused()
    {
        var due = Answered.At(LookDay);

        Refused(Refusals.LookBackTooEarly, Answered.When(Editor(Xiangyang), new LookBack(1, false, "看过")));
        Refused(Refusals.LookBackUnfinished, due.When(Editor(Xiangyang), new LookBack(1, true, "看过")));
        Refused(Refusals.Missing.At("findings"), due.When(Editor(Xiangyang), new LookBack(1, false, "")));
        Refused(Refusals.NotAllowed, due.When(IndustryBureau, new LookBack(1, false, "看过")));
        Refused(Refusals.AssignmentUnanswered, Directed.When(Editor(Xiangyang), new LookBack(1, false, "看过")));
    }

    [Fact]
    public void LookBack_NotDone_ComesAgain_AndDone_EndsIt()
    {
        var again = Answered.At(LookDay).Given(Editor(Xiangyang), new LookBack(1, false, "项目仍在推进。"));
        var done = again
            .At(new(2025, 11, 7))
            .Given(IndustryBureau, new ReportConversion(1, 1, ConversionState.Done, "平台上线"))
            .Given(Editor(Xiangyang), new LookBack(1, true, "已落实。"));

        Assert.Equal(new DateOnly(2025, 11, 7), again.Outcome.Assignments[0].LookBackOn);
        Assert.Equal(AssignmentState.Done, done.Outcome.Assignments[0].State);
        Assert.False(done.Outcome.IsUnfinished);
        Assert.False(done.Task.Clocks[OutcomeClocks.OfLookBack(1)].Runs);
        Refused(Refusals.AssignmentDone, done.When(Editor(Xiangyang), new LookBack(1, true, "再看")));
        Refused(Refusals.AssignmentDone, done.When(IndustryBureau, new RecordConversion(1, 1, Funds)));
        Refused(
            Refusals.UrgingNothingWaits,
            done.When(Editor(Xiangyang), new UrgeHandler(1, "催", Contracts.Reports.UrgingChannel.Platform))
        );
    }

    [Fact]
    public void LookBack_ComesTwentyTimesAtMost()
    {
        var often = Answered
            .Happened(Enumerable.Range(0, 19).Select(_ => new LookedBack(1, false, new('c', 64), LookDay, null)))
            .At(LookDay);

        Refused(Refusals.LooksTooMany, often.When(Editor(Xiangyang), new LookBack(1, false, "看过")));
    }

    private static void RefusedEntry(Refusal expected, ConversionEntry entry) =>
        Refused(expected, Answered.When(IndustryBureau, new RecordConversion(1, 1, entry)));
}
