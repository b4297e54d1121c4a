using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using static ZhengXie.Linked.Domain.Tests.JointTasks.AnsweredTask;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Courses;

/// <summary>A task is suspended and resumed: its clocks stand, and go on with the working days that were left.</summary>
public sealed class SuspensionTests
{
    // On Friday 14 March; 25 working days are left until 18 April (清明 is off).
    private static readonly AnsweredTask Suspended = Issued
        .Given(Editor(Gucheng), new JoinTask(Gucheng))
        .At(new(2025, 3, 14))
        .Given(Editor(Xiangyang), new SuspendTask("等待省里部署。"));

    [Fact]
    public void WhileItIsSuspended_NothingIsDue_AndEverybodyIsTold()
    {
        Assert.True(Suspended.Task.Course.IsSuspended);
        Assert.All(Suspended.Task.Clocks.Values, clock => Assert.False(clock.Runs));
        Assert.Equal(5, Suspended.Told.Count());
        Assert.Equal(4, Suspended.Alerted.Count());
        Refused(
            Refusals.ClockNotDue,
            Suspended.At(new(2025, 4, 30)).When(Caller.House, new ReachTaskClock(TaskClocks.OfPart(Gucheng)))
        );
        Refused(Refusals.TaskSuspendedAlready, Suspended.When(Signer(Xiangyang), new SuspendTask("再等。")));
        Refused(Refusals.TaskSuspendedAlready, Suspended.When(Editor(Xiangyang), new CloseTask()));
    }

    [Fact]
    public void Resumed_AsManyWorkingDaysAreLeftAsWereLeft_AtTheSameTimeOfDay_AndBothDatesStay()
    {
        // A week later: seven calendar days, five working days.
        var resumed = Suspended.At(new(2025, 3, 21)).Given(Signer(Xiangyang), new ResumeTask());

        var later = Moment(new(2025, 4, 25), 17, 30);
        Assert.Equal(later, resumed.Of(Gucheng).Due);
        var moved = Assert.Single(resumed.Of(Gucheng).DueChanges);
        Assert.Equal(
            (Due, later, DueReason.Suspended, "等待省里部署。"),
            (moved.From, moved.Until, moved.Why, moved.Reason)
        );
        var clock = resumed.Task.Clocks[TaskClocks.OfPart(Gucheng)];
        Assert.True(clock.Runs);
        Assert.Equal(later, clock.Schedule.DueAt);
        Assert.True(clock.Next!.At > resumed.Facts.Now);
        Assert.False(resumed.Task.Clocks[TaskClocks.OfConfirmation(Gucheng)].Runs);
        Assert.False(resumed.Task.Course.IsSuspended);
    }

    [Fact]
    public void Resumed_WhatWasOverdueBefore_StaysOverdue()
    {
        // The answers were due on 13 March.
        var resumed = Suspended.At(new(2025, 3, 21)).Given(Editor(Xiangyang), new ResumeTask());

        var clock = resumed.Task.Clocks[TaskClocks.OfConfirmation(Nanzhang)];
        Assert.Equal(ChinaTime.StartOf(new(2025, 3, 14)), clock.Schedule.DueAt);
        Assert.True(clock.Runs && clock.IsOverdue(resumed.Facts.Now));
    }

    [Fact]
    public void Resumed_OneScheduleServesAllThatWereDueAtOneMoment()
    {
        var resumed = Suspended.At(new(2025, 3, 21)).Given(Editor(Xiangyang), new ResumeTask());

        var moved = Assert.IsType<TaskResumed>(resumed.Log[^1].Event).Moved;
        Assert.Equal(
            [ClockKind.TaskSumming, ClockKind.TaskPart],
            moved.Select(clocks => clocks.Kind).OrderDescending()
        );
        Assert.All(resumed.Task.Invitations, invited => Assert.Equal(resumed.Of(Gucheng).Due, invited.Due));
    }

    [Fact]
    public void ResumedOnTheSameDay_NothingMoves() =>
        Assert.Equal(
            Due,
            Suspended.At(new(2025, 3, 14), 16).Given(Editor(Xiangyang), new ResumeTask()).Of(Gucheng).Due
        );

    [Fact]
    public void SuspendedOnTheDueDay_ItIsDueAtThatTimeOfTheDayThatItGoesOn_OrTheNext()
    {
        var suspended = Issued.At(new(2025, 4, 18), 10).Given(Editor(Xiangyang), new SuspendTask("等待部署。"));

        var early = suspended.At(new(2025, 4, 22), 10).Given(Editor(Xiangyang), new ResumeTask());
        var late = suspended.At(new(2025, 4, 22), 18).Given(Editor(Xiangyang), new ResumeTask());

        Assert.Equal(Moment(new(2025, 4, 22), 17, 30), early.Of(Gucheng).Due);
        Assert.Equal(Moment(new(2025, 4, 23), 17, 30), late.Of(Gucheng).Due);
    }

    [Fact]
    public void WhatComesMeanwhile_IsTakenAllTheSame() =>
        Assert.True(Suspended.Given(Editor(Nanzhang), new JoinTask(Nanzhang)).Of(Nanzhang).Participates);

    [Fact]
    public void Suspending_NeedsAReason_ARunningTask_AndTheLauncher()
    {
        Refused(Refusals.Missing.At("reason"), Issued.When(Editor(Xiangyang), new SuspendTask(" ")));
        Refused(Refusals.NotAllowed, Issued.When(Editor(Gucheng), new SuspendTask("等待。")));
        Refused(Refusals.TaskNotSuspended, Issued.When(Editor(Xiangyang), new ResumeTask()));
        Refused(
            Refusals.TaskNotIssued,
            (Issued with { Task = Issued.Task with { IssuedAt = null } }).When(
                Editor(Xiangyang),
                new SuspendTask("等待。")
            )
        );
        Refused(
            Refusals.TaskSuspendingTooLate,
            (Issued with { Task = Issued.Task with { Stage = TaskStage.Reported } }).When(
                Editor(Xiangyang),
                new SuspendTask("等待。")
            )
        );
    }

    [Fact]
    public void Suspending_IsBounded()
    {
        var often = Enumerable
            .Range(0, 20)
            .Aggregate(
                Issued,
                (story, _) =>
                    story.Given(Editor(Xiangyang), new SuspendTask("等待。")).Given(Editor(Xiangyang), new ResumeTask())
            );

        Refused(Refusals.TaskStandstillsTooMany, often.When(Editor(Xiangyang), new SuspendTask("等待。")));
    }

    [Fact]
    public void PossibleActs_FollowTheCourse()
    {
        Assert.Contains("suspend", Possible(Issued));
        Assert.DoesNotContain("resume", Possible(Issued));
        Assert.Contains("resume", Possible(Suspended));
        Assert.DoesNotContain("suspend", Possible(Suspended));
        Assert.DoesNotContain("close", Possible(Issued));
    }

    private static IEnumerable<string> Possible(AnsweredTask story) =>
        JointTaskPermission.Possible(Signer(Xiangyang), story.Task, story.Facts);
}
