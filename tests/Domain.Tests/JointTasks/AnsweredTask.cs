using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using ZhengXie.Linked.Domain.Outbox;
using static ZhengXie.Linked.Domain.Tests.Reports.Family;

namespace ZhengXie.Linked.Domain.Tests.JointTasks;

/// <summary>
/// One task's story: 襄阳 issued it on Monday 2025-03-10 to 谷城, 南漳, 襄城 and to 保康, which has not joined; parts are due on
/// Friday 2025-04-18 at 17:30.
/// </summary>
internal sealed record AnsweredTask
{
    public static readonly JointTaskId Id = new(new Guid("31111111-2222-3333-4444-555555555555"));
    public static readonly BodyCode Nanzhang = new("420624");
    public static readonly BodyCode Baokang = new("420626");
    public static readonly BodyCode Xiangcheng = new("420602");
    public static readonly DateOnly Monday = new(2025, 3, 10);
    public static readonly DateTimeOffset Due = Moment(new(2025, 4, 18), 17, 30);

    private static readonly DateTimeOffset IssuedAt = Moment(Monday, 10);

    public static BodyTree Bodies { get; } =
        Tree.With(County(Nanzhang, "南漳县"))
            .With(County(Xiangcheng, "襄城区"))
            .With(County(Baokang, "保康县") with { Joined = false });

    public JointTask Task { get; init; } = JointTask.Start;

    public JointTaskFacts Facts { get; init; } = new(IssuedAt, Bodies);

    public ImmutableArray<Recorded<JointTaskEvent>> Log { get; init; } = [];

    public static AnsweredTask Issued { get; } =
        new()
        {
            Task = JointTask.Start with
            {
                Id = Id,
                Body = Xiangyang,
                Number = "420600-LD-2025-001",
                TaskKind = "joint-research",
                Stage = TaskStage.Confirming,
                DraftedAt = IssuedAt,
                IssuedAt = IssuedAt,
                Plans = JointTaskStory.Drafted.Task.Plans,
                Invitations =
                [
                    new(Gucheng, false, Due),
                    new(Nanzhang, false, Due),
                    new(Xiangcheng, false, Due),
                    new(Baokang, true, Due),
                ],
                Clocks = Started(Gucheng, Nanzhang, Xiangcheng, Baokang)
                    .Started(
                        TaskClocks.Summing,
                        new(ClockKind.TaskSumming, Xiangyang, IssuedAt, Until(new(2025, 5, 6)))
                    ),
            },
        };

    public static DateTimeOffset Moment(DateOnly day, int hour, int minute = 0) =>
        ChinaTime.StartOf(day).AddHours(hour).AddMinutes(minute).ToUniversalTime();

    public AnsweredTask At(DateOnly day, int hour = 9, int minute = 0) =>
        this with
        {
            Facts = Facts with { Now = Moment(day, hour, minute) },
        };

    public Decision<JointTaskEvent> When(Caller by, JointTaskCommand command) =>
        JointTask.Decide(Task, new(Id, new CommandId(Guid.NewGuid()), by, command), Facts);

    public AnsweredTask Given(Caller by, JointTaskCommand command)
    {
        var decision = When(by, command);
        Assert.True(decision.Refused is null, $"{command}: {decision.Refused?.Code}");
        return decision.Events.Aggregate(this, (story, happened) => story.Happened(happened, decision.By));
    }

    public AnsweredTask Happened(JointTaskEvent happened, Signature? by = null)
    {
        var recorded = new Recorded<JointTaskEvent>(happened, Facts.Now, by, null);
        return this with { Task = JointTask.Evolve(Task, recorded), Log = Log.Add(recorded) };
    }

    public Invitation Of(BodyCode body) => Task.InvitationOf(body)!;

    public IEnumerable<string> Told => JointTask.Tell(Task, Log[^1]).Select(notice => notice.Feed);

    public IEnumerable<Message> Alerted => JointTask.Alert(Task, Log[^1]);

    public IEnumerable<string> Possible(Caller caller, BodyCode body) =>
        JointTaskPermission.PossibleFor(caller, Task, Of(body), Facts);

    public static void Refused(Refusal expected, Decision<JointTaskEvent> decision)
    {
        Assert.Equal(expected, decision.Refused);
        Assert.Empty(decision.Events);
    }

    private static ImmutableSortedDictionary<string, Clock> Started(params BodyCode[] bodies) =>
        bodies.Aggregate(
            ClockBook.Empty,
            (clocks, body) =>
                clocks
                    .Started(
                        TaskClocks.OfConfirmation(body),
                        new(ClockKind.TaskConfirmation, body, IssuedAt, Until(new(2025, 3, 13)))
                    )
                    .Started(
                        TaskClocks.OfPart(body),
                        new(
                            ClockKind.TaskPart,
                            body,
                            IssuedAt,
                            Schedule.UntilMoment(IssuedAt, Due, WorkingCalendar.National, ClockRules.Proposed)
                        )
                    )
        );

    private static Schedule Until(DateOnly day) =>
        Schedule.Until(IssuedAt, day, WorkingCalendar.National, ClockRules.Proposed);

    private static BodyFacts County(BodyCode code, string name) =>
        Tree.Find(Gucheng)! with
        {
            Code = code,
            Name = name,
        };
}
