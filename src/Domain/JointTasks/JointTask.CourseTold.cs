using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Feed;
using ZhengXie.Linked.Domain.JointTasks.Courses;
using ZhengXie.Linked.Domain.Outbox;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>
/// 进程: who is told. Everybody of what stops the task or sets it going; of a clock and an urging only the body whose time
/// runs, and the launcher once it is overdue. Source: DOMAIN §3.5 and §3.7.
/// </content>
public sealed partial record JointTask
{
    private IEnumerable<string> TellOf(CourseEvent happened) =>
        happened switch
        {
            InvitedUrged e => LauncherAnd(e.Body),
            TaskClockReached e when AssignmentIn(e) is { } assignment => WithHandler(assignment, Launcher),
            TaskClockReached e => IsLate(e) || IsOffline(e.Body) ? LauncherAnd(e.Body) : [Feeds.Desk(e.Body)],
            _ => Everybody,
        };

    private IEnumerable<Message> AlertOf(CourseEvent happened)
    {
        var kind = EventNames.Of(happened);
        return happened switch
        {
            InvitedUrged { Channel: UrgingChannel.Message } e => ToEditorOf(e.Body, kind),
            InvitedUrged => [],
            TaskClockReached e when AssignmentIn(e) is { } assignment => OfClock(e, assignment, kind),
            TaskClockReached e => OfClock(e, kind),
            TaskClosed => [],
            _ => Invitations.SelectMany(invited => ToEditorOf(invited.Body, kind)),
        };
    }

    // From the third overdue day the 分管领导 hears of it too.
    private IEnumerable<Message> OfClock(TaskClockReached happened, string kind)
    {
        var messages = happened.Clock == ClockKind.TaskPlan ? ToJudge(kind) : ToEditorOf(happened.Body, kind);
        return happened.Steps.Contains(StepKind.LongOverdue)
            ? messages.Append(new(Recipients.Role(Role.Signer, happened.Body), kind, Body)).Distinct()
            : messages;
    }

    // A plan waits for whoever passes it on at its stage.
    private IEnumerable<Message> ToJudge(string kind) =>
        [new(Recipients.Role(Stage == TaskStage.AwaitingReview ? Role.Reviewer : Role.Signer, Body), kind, Body)];

    private IEnumerable<Message> ToEditorOf(BodyCode body, string kind) =>
        [new(Recipients.Role(Role.Editor, body), kind, Body)];

    // The launcher answers and writes for one that had not joined.
    private bool IsOffline(BodyCode body) => InvitationOf(body) is { Offline: true };

    private static bool IsLate(TaskClockReached happened) =>
        happened.Steps.Contains(StepKind.Overdue) || happened.Steps.Contains(StepKind.LongOverdue);
}
