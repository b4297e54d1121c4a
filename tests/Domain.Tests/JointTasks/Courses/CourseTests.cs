using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using ZhengXie.Linked.Domain.JointTasks.Parts;
using static ZhengXie.Linked.Domain.Tests.JointTasks.AnsweredTask;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;
using static ZhengXie.Linked.Domain.Tests.Reports.Staff;

namespace ZhengXie.Linked.Domain.Tests.JointTasks.Courses;

/// <summary>Clocks that come, urging by hand, the end of a task.</summary>
public sealed class CourseTests
{
    private static readonly ReachTaskClock Confirmation = new(TaskClocks.OfConfirmation(Xiangcheng));
    private static readonly UrgeInvited Urging = new(Xiangcheng, "请尽快答复。", UrgingChannel.Message);

    [Fact]
    public void BeforeItIsDue_OnlyTheBodyIsReminded()
    {
        // 13 March is the last day; 12 March is the day before.
        var reminded = Issued.At(new(2025, 3, 12)).Given(Caller.House, Confirmation);

        Assert.Equal(["desk:420602"], reminded.Told);
        Assert.Equal(["role:Editor@420602"], reminded.Alerted.Select(message => message.To));
        Refused(Refusals.ClockNotDue, reminded.When(Caller.House, Confirmation));
        Refused(Refusals.NotFound, reminded.When(Editor(Xiangyang), Confirmation));
    }

    [Fact]
    public void Overdue_TheLauncherHearsToo_AndFromTheThirdDayTheSigner()
    {
        var overdue = Issued.At(new(2025, 3, 14)).Given(Caller.House, Confirmation);
        var long_ = overdue.At(new(2025, 3, 18)).Given(Caller.House, Confirmation);

        Assert.Equal(["desk:420600", "desk:420602"], overdue.Told);
        Assert.Equal(["role:Editor@420602"], overdue.Alerted.Select(message => message.To));
        Assert.Equal(["role:Editor@420602", "role:Signer@420602"], long_.Alerted.Select(message => message.To));
        Assert.Equal(Light.Red, overdue.Task.Clocks[Confirmation.Item].LightAt(overdue.Facts.Now, Calendar()));
    }

    [Fact]
    public void Part_IsOverdueFromItsMoment_AndNoMoreOnceItIsSent()
    {
        var clock = Issued.Task.Clocks[TaskClocks.OfPart(Gucheng)];
        Assert.False(clock.IsOverdue(Moment(new(2025, 4, 18), 17, 29)));
        Assert.True(clock.IsOverdue(Due));
        Assert.Equal(
            [StepKind.ThreeDaysBefore, StepKind.DayBefore, StepKind.DueDay, StepKind.Overdue, StepKind.Overdue],
            clock.Schedule.Steps.Take(5).Select(step => step.Kind)
        );

        var sent = Issued
            .Given(Editor(Gucheng), new JoinTask(Gucheng))
            .Happened(new PartSubmitted(Gucheng, 1, new string('a', 64), Due, false));
        var back = sent.At(new(2025, 4, 21)).Happened(new PartReturned(Gucheng, 1, "缺数据。"));

        Assert.False(sent.Task.Clocks[TaskClocks.OfPart(Gucheng)].Runs);
        Assert.True(back.Task.Clocks[TaskClocks.OfPart(Gucheng)].Runs);
    }

    [Fact]
    public void Urge_OnceInFourHours_TellsTheBodyAlone_AndStaysOnRecord()
    {
        var urged = Issued.At(new(2025, 3, 14), 9).Given(Editor(Xiangyang), Urging);

        Assert.Equal(["desk:420600", "desk:420602"], urged.Told);
        Assert.Equal("role:Editor@420602", Assert.Single(urged.Alerted).To);
        var kept = Assert.Single(urged.Task.Course.Urgings);
        Assert.Equal((AwaitedItem.Answer, "请尽快答复。"), (kept.Item, kept.Reason));
        var lately = urged.At(new(2025, 3, 14), 12).When(Editor(Xiangyang), Urging);
        Refused(Refusals.TaskUrgedLately(Moment(new(2025, 3, 14), 13)), lately);
        Assert.Contains("4小时内已催办", lately.Refused!.Sentence, StringComparison.Ordinal);
        Assert.Null(urged.At(new(2025, 3, 14), 13).When(Signer(Xiangyang), Urging).Refused);
        Assert.Null(urged.When(Editor(Xiangyang), Urging with { Body = Nanzhang }).Refused);
    }

    [Fact]
    public void Urge_OnceItAnswered_IsForItsPart_AndForNothingOnceThatIsSent()
    {
        var joined = Issued.Given(Editor(Xiangyang), Urging).Given(Editor(Xiangcheng), new JoinTask(Xiangcheng));

        var urged = joined.Given(Editor(Xiangyang), Urging with { Channel = UrgingChannel.Telephone });

        Assert.Equal(AwaitedItem.Part, urged.Task.Course.Urgings[^1].Item);
        Assert.Empty(urged.Alerted);
        var sent = joined.Happened(new PartSubmitted(Xiangcheng, 1, new string('a', 64), Due, false));
        Refused(Refusals.UrgingNothingWaits, sent.When(Editor(Xiangyang), Urging));
    }

    [Fact]
    public void Urge_NeedsAReason_AndTheLauncher()
    {
        Refused(Refusals.Missing.At("reason"), Issued.When(Editor(Xiangyang), Urging with { Reason = "" }));
        Refused(
            Refusals.WrongValue.At("channel"),
            Issued.When(Editor(Xiangyang), Urging with { Channel = (UrgingChannel)99 })
        );
        Refused(Refusals.NotAllowed, Issued.When(Editor(Xiangcheng), Urging));
        Refused(Refusals.NotFound, Issued.When(Editor(Gucheng), Urging));
        var full = Issued with
        {
            Task = Issued.Task with
            {
                Course = new()
                {
                    Urgings =
                    [
                        .. Enumerable.Repeat(
                            new TaskUrging(
                                Gucheng,
                                AwaitedItem.Part,
                                null,
                                Issued.Facts.Now,
                                "催。",
                                UrgingChannel.Letter
                            ),
                            2000
                        ),
                    ],
                },
            },
        };
        Refused(Refusals.TaskUrgingsTooMany, full.When(Editor(Xiangyang), Urging));
    }

    [Fact]
    public void Terminate_BySigner_WithAReason_StopsEveryClockAndTellsEverybody()
    {
        Refused(Refusals.Missing.At("reason"), Issued.When(Signer(Xiangyang), new TerminateTask("")));
        Refused(Refusals.NotAllowed, Issued.When(Editor(Xiangyang), new TerminateTask("课题合并。")));

        var ended = Issued.Given(Signer(Xiangyang), new TerminateTask("课题合并。"));

        Assert.Equal(TaskStage.Terminated, ended.Task.Stage);
        Assert.Equal("课题合并。", ended.Task.Course.EndWords);
        Assert.All(ended.Task.Clocks.Values, clock => Assert.False(clock.Runs));
        Assert.Equal(5, ended.Told.Count());
        Refused(Refusals.TaskEnded, ended.When(Signer(Xiangyang), new TerminateTask("再次。")));
    }

    [Fact]
    public void Close_OnceThePapersAreOut_AndNoPartIsToCome()
    {
        Refused(Refusals.TaskUnfinished, Issued.When(Editor(Xiangyang), new CloseTask()));
        var reported = Issued with { Task = Issued.Task with { Stage = TaskStage.Reported } };
        var waiting = reported with
        {
            Task = Issued.Given(Editor(Gucheng), new JoinTask(Gucheng)).Task with { Stage = TaskStage.Reported },
        };
        Refused(Refusals.TaskUnfinished, waiting.When(Editor(Xiangyang), new CloseTask()));

        var closed = reported.Given(Editor(Xiangyang), new CloseTask("建议均已办理。"));

        Assert.Equal((TaskStage.Closed, "建议均已办理。"), (closed.Task.Stage, closed.Task.Course.EndWords));
        Assert.Empty(closed.Alerted);
        Refused(Refusals.NotAllowed, reported.When(Editor(Gucheng), new CloseTask()));
    }

    private static Domain.Calendar.WorkingCalendar Calendar() => Domain.Calendar.WorkingCalendar.National;
}
