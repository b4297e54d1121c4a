using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>进程: urging, suspending, terminating, closing, clocks.</content>
public sealed partial record JointTask
{
    private Decision<JointTaskEvent> Decide(CourseCommand command, JointTaskOrder order, JointTaskFacts facts) =>
        command switch
        {
            ReachTaskClock act => order.Caller.IsHouse ? Reach(act, facts) : Refusals.NotFound,
            UrgeInvited act => Urge(act, order, facts),
            SuspendTask act => Lead(order, facts, CheckSuspending, by => Suspend(act, by)),
            ResumeTask => Lead(order, facts, CheckResuming, by => Happens(by, new TaskResumed(MovedBy(facts)))),
            CloseTask act => Lead(order, facts, CheckClosing, by => Close(act, by)),
            TerminateTask act => Terminate(act, order, facts),
            _ => throw Without("rule", command),
        };

    // What every act of the one who leads has in common. To an invited body it is not its own to do, though it sees the task.
    private Decision<JointTaskEvent> Lead(
        JointTaskOrder order,
        JointTaskFacts facts,
        Func<Refusal?> now,
        Func<Signature, Decision<JointTaskEvent>> rule
    )
    {
        if (JointTaskPermission.ToLead(order.Caller, Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        return (CheckRunning() ?? now()) is { } refusal ? refusal : rule(by);
    }

    private Refusal? CheckRunning() =>
        !IsIssued ? Refusals.TaskNotIssued
        : !IsRunning ? Refusals.TaskEnded
        : null;

    /// <summary>Why it cannot be suspended now, if it cannot.</summary>
    internal Refusal? CheckSuspending() =>
        Course.IsSuspended ? Refusals.TaskSuspendedAlready
        : Stage >= TaskStage.Reported ? Refusals.TaskSuspendingTooLate
        : Course.Standstills.Length >= MostStandstills ? Refusals.TaskStandstillsTooMany
        : null;

    /// <summary>
    /// Why it cannot be closed now, if it cannot: a part of one that takes part is to come, the papers are to go out, or a
    /// unit has something to answer or to be looked at again.
    /// </summary>
    internal Refusal? CheckClosing() =>
        Course.IsSuspended ? Refusals.TaskSuspendedAlready
        : (Sort.Has(TaskStage.Reported) && Stage < TaskStage.Reported)
        || Invitations.Any(invited => invited.Participates && invited.OwesPart)
        || Outcome.IsUnfinished
            ? Refusals.TaskUnfinished
        : null;

    private Refusal? CheckResuming() => Course.IsSuspended ? null : Refusals.TaskNotSuspended;

    private static Decision<JointTaskEvent> Suspend(SuspendTask command, Signature by) =>
        Plain.Passage(command.Reason, MostAnswerCharacters, "reason") is { } refusal
            ? refusal
            : Happens(by, new TaskSuspended(command.Reason));

    // One schedule for all that were due at one moment.
    private ImmutableArray<MovedClocks> MovedBy(JointTaskFacts facts)
    {
        var since = Course.Standstills[^1].From;
        var calendar = TaskClocks.CalendarOf(Body, facts);
        return
        [
            .. Clocks
                .Values.Where(clock => StandsStill(clock.Kind) && clock.Schedule.DueAt > since)
                .Select(clock => (clock.Kind, clock.Schedule))
                .DistinctBy(clock => (clock.Kind, clock.Schedule.DueAt))
                .Select(clock => new MovedClocks(
                    clock.Kind,
                    clock.Schedule.DueAt,
                    clock.Schedule.After(since, facts.Now, calendar, facts.Rules)
                )),
        ];
    }

    // What the papers that went out are waited for is no more the task's own time.
    private static bool StandsStill(ClockKind kind) =>
        kind is ClockKind.TaskConfirmation or ClockKind.TaskPart or ClockKind.TaskSumming;

    private static Decision<JointTaskEvent> Close(CloseTask command, Signature by) =>
        Plain.Optional(command.Words, MostAnswerCharacters, "words") is { } refusal
            ? refusal
            : Happens(by, new TaskClosed(Worded(command.Words)));

    private Decision<JointTaskEvent> Terminate(TerminateTask command, JointTaskOrder order, JointTaskFacts facts)
    {
        if (JointTaskPermission.ToSign(order.Caller, Body, facts.Today) is not { } by)
        {
            return Refusals.NotAllowed;
        }
        var refusal = CheckRunning() ?? Plain.Passage(command.Reason, MostAnswerCharacters, "reason");
        return refusal is not null ? refusal : Happens(by, new TaskTerminated(command.Reason));
    }

    // Several steps may come at once, after a standstill of the house; they are told once.
    private Decision<JointTaskEvent> Reach(ReachTaskClock command, JointTaskFacts facts)
    {
        if (Clocks.Advance(command.Item, facts.Now) is not var (clock, first, last))
        {
            return Refusals.ClockNotDue;
        }
        var steps = clock.Schedule.Steps[(first - 1)..last].Select(step => step.Kind).Distinct();
        return Happens(null, new TaskClockReached(command.Item, clock.Kind, clock.Body, [.. steps], last));
    }
}
