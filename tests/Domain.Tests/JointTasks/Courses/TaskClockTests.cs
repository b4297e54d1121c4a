using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using static ZhengXie.Linked.Domain.Tests.JointTasks.JointTaskStory;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Courses;

/// <summary>Which clocks of a task run, from the plan's submission to its changes after it was issued.</summary>
public sealed class TaskClockTests
{
    private static readonly DateTimeOffset PartDue = Plan.Dates.PartDue!.Value;

    [Fact]
    public void APlan_WaitsTenWorkingDays_ForWhoeverPassesItOn()
    {
        var submitted = Drafted.Given(Editor(Xiangyang), new SubmitPlan());

        var clock = submitted.Task.Clocks[TaskClocks.Plan];
        Assert.Equal(ChinaTime.StartOf(new(2025, 3, 18)), clock.Schedule.DueAt);
        var reminded = submitted.At(new(2025, 3, 14)).Given(Caller.House, new ReachTaskClock(TaskClocks.Plan));
        Assert.Equal(["desk:420600"], reminded.Told);
        Assert.Equal(["role:Reviewer@420600"], reminded.Alerted.Select(message => message.To));
        Assert.False(Returned(submitted).Task.Clocks[TaskClocks.Plan].Runs);
        Assert.True(Returned(submitted).Given(Editor(Xiangyang), new SubmitPlan()).Task.Clocks[TaskClocks.Plan].Runs);
    }

    [Fact]
    public void OnceIssued_EveryBodysClocksRun_OnOneScheduleEach_AndTheLaunchersForTheTotal()
    {
        var clocks = Issued.Task.Clocks;

        Assert.False(clocks[TaskClocks.Plan].Runs);
        foreach (var body in new[] { Gucheng, Baokang, Zaoyang })
        {
            Assert.Equal(ChinaTime.StartOf(new(2025, 3, 7)), clocks[TaskClocks.OfConfirmation(body)].Schedule.DueAt);
            Assert.Same(clocks[TaskClocks.OfPart(Gucheng)].Schedule, clocks[TaskClocks.OfPart(body)].Schedule);
            Assert.True(clocks[TaskClocks.OfPart(body)].Runs);
        }
        Assert.Equal(PartDue, clocks[TaskClocks.OfPart(Gucheng)].Schedule.DueAt);
        // Fifteen days after 18 April is a Saturday in the holidays; 6 May is the next working day.
        Assert.Equal(ChinaTime.StartOf(new(2025, 5, 7)), clocks[TaskClocks.Summing].Schedule.DueAt);
    }

    [Fact]
    public void AChangeOfThePlan_MovesTheClocks_ButTakesFromNobodyWhatHeWasGranted()
    {
        var granted = Issued
            .Given(Editor(Gucheng), new AskAdjustment(Gucheng, PartDue.AddDays(10), null, "人代会冲突。"))
            .Given(Editor(Xiangyang), new DecideAdjustment(Gucheng, true));

        var amended = granted.Given(Editor(Xiangyang), new AmendPlan("汛期。", PartDue: PartDue.AddDays(5)));

        Assert.Equal(PartDue.AddDays(10), amended.Task.InvitationOf(Gucheng)!.Due);
        var zaoyang = amended.Task.InvitationOf(Zaoyang)!;
        var moved = Assert.Single(zaoyang.DueChanges);
        Assert.Equal((PartDue, PartDue.AddDays(5), DueReason.Amended), (moved.From, moved.Until, moved.Why));
        Assert.Equal(PartDue.AddDays(5), amended.Task.Clocks[TaskClocks.OfPart(Zaoyang)].Schedule.DueAt);
        Assert.Equal(PartDue.AddDays(10), amended.Task.Clocks[TaskClocks.OfPart(Gucheng)].Schedule.DueAt);
    }

    [Fact]
    public void ABodyThatIsInvitedLater_HasItsOwnDaysToAnswer()
    {
        var two = new JointTaskStory()
            .Given(Editor(Xiangyang), Drafting with { Plan = Plan with { Invitees = new(Bodies: [Gucheng]) } })
            .Given(Editor(Xiangyang), new SubmitPlan())
            .Given(Reviewer(Xiangyang), new ReviewPlan())
            .Given(Signer(Xiangyang), new ApprovePlan());

        var added = two.At(new(2025, 3, 10)).Given(Editor(Xiangyang), new AmendPlan("补充。", Invite: [Zaoyang]));

        var clocks = added.Task.Clocks;
        Assert.Equal(ChinaTime.StartOf(new(2025, 3, 14)), clocks[TaskClocks.OfConfirmation(Zaoyang)].Schedule.DueAt);
        Assert.Equal(ChinaTime.StartOf(new(2025, 3, 7)), clocks[TaskClocks.OfConfirmation(Gucheng)].Schedule.DueAt);
        Assert.Equal(PartDue, clocks[TaskClocks.OfPart(Zaoyang)].Schedule.DueAt);
    }

    [Fact]
    public void AReminderForABodyThatIsCarried_ReachesTheLauncherToo()
    {
        var day = new DateOnly(2025, 3, 5);
        var carried = Issued.At(day).Given(Caller.House, new ReachTaskClock(TaskClocks.OfConfirmation(Baokang)));
        var online = Issued.At(day).Given(Caller.House, new ReachTaskClock(TaskClocks.OfConfirmation(Zaoyang)));

        Assert.Equal(["desk:420600", "desk:420626"], carried.Told);
        Assert.Equal(["desk:420683"], online.Told);
    }

    [Fact]
    public void TheClockOfTheTotal_StandsOnceItIsOutToBeSigned()
    {
        var summing = Issued.Task.Clocks[TaskClocks.Summing];
        Assert.Equal((ClockKind.TaskSumming, Xiangyang, true), (summing.Kind, summing.Body, summing.Runs));
        var reminded = Issued.At(new(2025, 4, 28)).Given(Caller.House, new ReachTaskClock(TaskClocks.Summing));
        Assert.Equal(["role:Editor@420600"], reminded.Alerted.Select(message => message.To));
    }

    private static JointTaskStory Returned(JointTaskStory story) =>
        story.Given(Reviewer(Xiangyang), new ReturnPlan("请补充。"));
}
