using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.Reports;

public sealed class ClockTests
{
    private static readonly string AtDuji = ReportClocks.OfCopy(Duji);
    private static readonly Caller House = Caller.House;

    [Fact]
    public void CriticalReport_RunsInMinutes_AtNight_AndOnAHoliday()
    {
        var night = new Story { Now = new(2025, 10, 4, 13, 40, 0, TimeSpan.Zero) };

        var clock = Submitted(Urgency.Critical, night).Report.Clocks[AtDuji];

        Assert.Equal((ClockKind.Opening, night.Now.AddMinutes(120)), (clock.Kind, clock.Schedule.DueAt));
    }

    [Fact]
    public void UrgentReport_HasADay_OrdinaryOne_ThreeWorkingDays()
    {
        // A Monday: the third working day after it is Thursday, and overdue is from Friday on.
        var start = new Story().Now;

        Assert.Equal(start.AddHours(24), Submitted(Urgency.Urgent).Report.Clocks[AtDuji].Schedule.DueAt);
        Assert.Equal(
            ChinaTime.StartOf(new(2025, 3, 7)),
            Submitted(Urgency.Ordinary).Report.Clocks[AtDuji].Schedule.DueAt
        );
    }

    [Fact]
    public void Submit_ACriticalReport_CallsTheDutyEditors_AnOrdinaryOneNobody()
    {
        Assert.Equal(["duty:340602 report.submitted urgent"], Alerts(Submitted(Urgency.Critical)));
        Assert.Empty(Alerts(Submitted(Urgency.Ordinary)));
    }

    [Fact]
    public void Open_InMinute74_StopsTheClockAndKeepsTheMinutes()
    {
        var waiting = Submitted(Urgency.Critical);
        var reminded = After(waiting, 60).Given(House, new ReachClock(AtDuji));

        var opened = After(reminded, 74)
            .When(Reviewer(Duji), new OpenReport(Duji))
            .Then(new ReportOpened(Duji, 74))
            .SignedBy(Reviewer(Duji), Contracts.People.Role.Reviewer)
            .Tells("desk:340602");

        Assert.Equal(74, opened.After.Report.Clocks[AtDuji].Minutes);
        After(opened.After, 120).When(House, new ReachClock(AtDuji)).Refused(Refusals.ClockNotDue);
    }

    [Fact]
    public void Open_Again_OrAnOrdinaryReport_ChangesNothing()
    {
        var opened = Submitted(Urgency.Critical).Given(Editor(Duji), new OpenReport(Duji));

        Assert.Empty(opened.When(Signer(Duji), new OpenReport(Duji)).Then().After.Report.Unopened(Duji));
        Submitted(Urgency.Ordinary).When(Editor(Duji), new OpenReport(Duji)).Then();
    }

    [Fact]
    public void Open_ByWhoDoesNotWorkAtTheDesk_IsRefused()
    {
        var waiting = Submitted(Urgency.Critical);

        waiting.When(Informant, new OpenReport(Duji)).Refused(Refusals.NotAllowed);
        waiting.When(Editor(Huaibei), new OpenReport(Duji)).Refused(Refusals.NotFound);
        waiting.When(Editor(Duji), new OpenReport(Huaibei)).Refused(Refusals.NotFound);
    }

    [Fact]
    public void HalfTime_CallsTheReviewers()
    {
        var reached = After(Submitted(Urgency.Critical), 60)
            .When(House, new ReachClock(AtDuji))
            .Then(new ClockReached(AtDuji, ClockKind.Opening, Duji, [StepKind.HalfTime], 1, 60, null))
            .Tells("desk:340602");

        Assert.Equal(["role:Reviewer@340602 report.clock-reached urgent 60"], Alerts(reached.After));
        Assert.Empty(reached.After.Report.Overtimes);
    }

    [Fact]
    public void Overtime_CallsTheSigners_AndTheDutyEditorsAbove_WhoMayStillNotOpenIt()
    {
        var reached = After(After(Submitted(Urgency.Critical), 60).Given(House, new ReachClock(AtDuji)), 120)
            .When(House, new ReachClock(AtDuji))
            .Then(new ClockReached(AtDuji, ClockKind.Opening, Duji, [StepKind.Overtime], 2, 120, Huaibei))
            .Tells("desk:340602", "desk:340600");

        Assert.Equal(
            [
                "role:Signer@340602 report.clock-reached.overtime urgent 120",
                "duty:340600 report.clock-reached.overtime urgent 120",
            ],
            Alerts(reached.After)
        );
        Assert.Equal(
            (Huaibei, 120),
            (reached.After.Report.Overtimes[AtDuji].Upper, reached.After.Report.Overtimes[AtDuji].Minutes)
        );
        reached.After.When(Editor(Huaibei), new OpenReport(Duji)).Refused(Refusals.NotFound);
        Assert.False(Visibility.Sees(Editor(Huaibei), reached.After.Report, reached.After.Today, Tree));
    }

    [Fact]
    public void HouseThatStoodStill_TellsOnceOfBothSteps()
    {
        var reached = After(Submitted(Urgency.Critical), 600).When(House, new ReachClock(AtDuji));

        Assert.Equal(
            [
                "role:Reviewer@340602 report.clock-reached.overtime urgent 600",
                "role:Signer@340602 report.clock-reached.overtime urgent 600",
                "duty:340600 report.clock-reached.overtime urgent 600",
            ],
            Alerts(reached.After)
        );
        After(reached.After, 900).When(House, new ReachClock(AtDuji)).Refused(Refusals.ClockNotDue);
    }

    [Fact]
    public void ClockThatIsSetBack_IsNotReachedTwice()
    {
        var reached = After(Submitted(Urgency.Critical), 60).Given(House, new ReachClock(AtDuji));

        After(reached, -300).When(House, new ReachClock(AtDuji)).Refused(Refusals.ClockNotDue);
        After(reached, 60).When(House, new ReachClock(AtDuji)).Refused(Refusals.ClockNotDue);
    }

    [Fact]
    public void Reach_ByAnybodyButTheHouse_AnswersLikeNothingThere() =>
        After(Submitted(Urgency.Critical), 60).When(Editor(Duji), new ReachClock(AtDuji)).Refused(Refusals.NotFound);

    [Fact]
    public void Reach_AClockThatIsNot_IsRefused() =>
        Submitted(Urgency.Critical).When(House, new ReachClock("leg:9")).Refused(Refusals.ClockNotDue);

    [Fact]
    public void Withdraw_StopsTheClock_Resubmit_StartsAnotherFromTheBeginning()
    {
        var withdrawn = Submitted(Urgency.Critical).Given(Informant, new WithdrawReport());
        Assert.False(withdrawn.Report.Clocks[AtDuji].Runs);

        var later = After(withdrawn, 300);
        var again = later.Given(Informant, new ResubmitReport(Papers.First)).Report.Clocks[AtDuji];

        Assert.Equal((later.Now, 0, true), (again.StartedAt, again.Reached, again.Runs));
    }

    [Fact]
    public void Take_StopsTheClockOfAnOrdinaryReport() =>
        Assert.False(Submitted(Urgency.Ordinary).Given(Editor(Duji), new TakeReport(Duji)).Report.Clocks[AtDuji].Runs);

    [Fact]
    public void CriticalReportSentUp_RunsInMinutesThere_UntilItIsOpened()
    {
        var sent = Submitted(Urgency.Critical).To(CopyStage.Signed, Duji).Forwarded(Duji, Huaibei, Anhui);

        Assert.Equal(ClockKind.Opening, sent.Report.Clocks["leg:1"].Kind);
        var opened = sent.Given(Editor(Anhui), new OpenReport(Anhui)).Report;
        Assert.Equal((true, false), (opened.Clocks["leg:1"].Runs, opened.Clocks["leg:2"].Runs));
        Assert.False(sent.Given(Signer(Duji), new RecallLeg(1)).Report.Clocks["leg:1"].Runs);
        Assert.False(sent.Given(Editor(Huaibei), new ReceiveLeg(1)).Report.Clocks["leg:1"].Runs);
    }

    [Fact]
    public void OrdinaryLeg_HasTwoWorkingDays_OneOnPaperNoClock()
    {
        var sent = Submitted(Urgency.Ordinary).To(CopyStage.Signed, Duji).Forwarded(Duji, Huaibei);
        Assert.Equal(
            (ClockKind.Receiving, ChinaTime.StartOf(new(2025, 3, 6))),
            (sent.Report.Clocks["leg:1"].Kind, sent.Report.Clocks["leg:1"].Schedule.DueAt)
        );

        var onPaper = new Story()
            .Given(GuchengMember, Papers.Submit(Gucheng))
            .To(CopyStage.Signed, Gucheng)
            .Forwarded(Gucheng, Xiangyang)
            .Received(1)
            .To(CopyStage.Signed, Xiangyang)
            .Forwarded(Xiangyang, Hubei);
        Assert.DoesNotContain("leg:2", onPaper.Report.Clocks.Keys);
    }

    [Fact]
    public void OrdinaryReportThatNobodyTakes_RemindsTheDesk_FromTheThirdDayTheSignersToo()
    {
        var waiting = Submitted(Urgency.Ordinary);
        var first = (waiting with { Now = new(2025, 3, 5, 1, 0, 0, TimeSpan.Zero) }).When(
            House,
            new ReachClock(AtDuji)
        );
        var third = (first.After with { Now = new(2025, 3, 11, 1, 0, 0, TimeSpan.Zero) }).When(
            House,
            new ReachClock(AtDuji)
        );

        Assert.Equal(["duty:340602 report.clock-reached"], Alerts(first.After));
        Assert.Equal(
            ["duty:340602 report.clock-reached", "role:Signer@340602 report.clock-reached"],
            Alerts(third.After)
        );
    }

    [Fact]
    public void EventsFromBeforeThereWereClocks_StartNone()
    {
        var submitted = Submitted(Urgency.Critical).Log[0];
        var old = submitted with { Event = ((ReportSubmitted)submitted.Event) with { Clock = null } };

        Assert.Empty(Report.Evolve(Report.Start, old).Clocks);
    }

    [Fact]
    public void Author_IsTold_OfWhatWasDecided()
    {
        var signed = Submitted(Urgency.Ordinary).To(CopyStage.Signed, Duji);

        Assert.Equal([$"person:{Informant.Person} report.signed"], Alerts(signed));
    }

    private static Story Submitted(Urgency urgency, Story? from = null) =>
        (from ?? new Story()).Given(Informant, Papers.Submit(Duji) with { Urgency = urgency, Unit = Shuoli });

    private static Story After(Story story, int minutes) =>
        story with
        {
            Now = story.Report.Clocks[AtDuji].StartedAt.AddMinutes(minutes),
        };

    private static IEnumerable<string> Alerts(Story story) =>
        Report
            .Alert(story.Report, story.Log[^1])
            .Select(message =>
                string.Join(
                    ' ',
                    new[]
                    {
                        message.To,
                        message.Kind,
                        message.Urgent ? "urgent" : null,
                        message.Minutes?.ToString(),
                    }.OfType<string>()
                )
            );
}
