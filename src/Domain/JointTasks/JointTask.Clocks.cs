using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>Clocks (时限): how they are laid and moved, and which of them run after each event.</content>
public sealed partial record JointTask
{
    /// <summary>The plan was submitted: its clock runs.</summary>
    internal JointTask PlanTimed(Schedule schedule, DateTimeOffset at) =>
        this with
        {
            Clocks = Clocks.Started(TaskClocks.Plan, new(ClockKind.TaskPlan, Body, at, schedule)),
        };

    /// <summary>These bodies were invited: their clocks run from now.</summary>
    internal JointTask Timed(IEnumerable<BodyCode> invited, Schedule confirmation, Schedule? part, DateTimeOffset at)
    {
        var clocks = Clocks.ToBuilder();
        foreach (var body in invited)
        {
            clocks[TaskClocks.OfConfirmation(body)] = new(ClockKind.TaskConfirmation, body, at, confirmation);
            if (part is not null)
            {
                clocks[TaskClocks.OfPart(body)] = new(ClockKind.TaskPart, body, at, part);
            }
        }
        return this with { Clocks = clocks.ToImmutable() };
    }

    /// <summary>The launcher's clock for the total report runs, or runs to another moment; without a schedule as before.</summary>
    internal JointTask SummingTimed(Schedule? schedule, DateTimeOffset at) =>
        schedule is null
            ? this
            : this with
            {
                Clocks = Clocks.Started(TaskClocks.Summing, new(ClockKind.TaskSumming, Body, at, schedule)),
            };

    /// <summary>The body's part is due at another moment; both stay visible.</summary>
    internal JointTask PartMoved(BodyCode body, Schedule schedule, DueReason why, string? reason, DateTimeOffset at) =>
        With(body, invited => invited.DueMoved(schedule.DueAt, why, reason, at))
            .Relaid(TaskClocks.OfPart(body), schedule, at);

    /// <summary>Every part that was due at the one moment is due at the other; both stay visible.</summary>
    internal JointTask PartsMoved(
        DateTimeOffset from,
        Schedule schedule,
        DueReason why,
        string? reason,
        DateTimeOffset at
    ) =>
        Invitations
            .Where(invited => invited.Due == from)
            .Aggregate(this, (task, invited) => task.PartMoved(invited.Body, schedule, why, reason, at));

    /// <summary>A clock with another schedule, from now; it stands where it stood.</summary>
    private JointTask Relaid(string item, Schedule schedule, DateTimeOffset at) =>
        Clocks.TryGetValue(item, out var clock)
            ? this with
            {
                Clocks = Clocks.SetItem(item, clock with { Schedule = schedule, Reached = Past(schedule, at) }),
            }
            : this;

    /// <summary>
    /// The clocks as the event leaves them: what nobody waits for stands, what is waited for again runs on. Only what the
    /// event touched is looked at: a task may invite two hundred bodies.
    /// </summary>
    private JointTask Settled(JointTask before, DateTimeOffset at)
    {
        var all = Stage != before.Stage || Course.IsSuspended != before.Course.IsSuspended;
        var clocks = Clocks.ToBuilder();
        for (var place = 0; place < Invitations.Length; place++)
        {
            var invited = Invitations[place];
            if (all || place >= before.Invitations.Length || !ReferenceEquals(invited, before.Invitations[place]))
            {
                Settle(clocks, TaskClocks.OfConfirmation(invited.Body), Goes && invited.OwesAnswer, at);
                Settle(clocks, TaskClocks.OfPart(invited.Body), Goes && invited.OwesPart, at);
            }
        }
        if (all)
        {
            Settle(clocks, TaskClocks.Plan, Stage is TaskStage.AwaitingReview or TaskStage.AwaitingApproval, at);
            Settle(clocks, TaskClocks.Summing, Goes && Stage < TaskStage.Deliberating, at);
        }
        if (all && Stage >= TaskStage.Closed)
        {
            return this with { Clocks = AllStopped(clocks.ToImmutable(), at) };
        }
        return this with { Clocks = clocks.ToImmutable() };
    }

    // Whether time runs for those who work on it.
    private bool Goes => IsRunning && !Course.IsSuspended;

    private static void Settle(
        ImmutableSortedDictionary<string, Clock>.Builder clocks,
        string item,
        bool runs,
        DateTimeOffset at
    )
    {
        if (!clocks.TryGetValue(item, out var clock) || clock.Runs == runs)
        {
            return;
        }
        clocks[item] = runs
            ? clock with
            {
                StoppedAt = null,
                Reached = Math.Max(clock.Reached, Past(clock.Schedule, at)),
            }
            : clock with
            {
                StoppedAt = at,
            };
    }

    private static ImmutableSortedDictionary<string, Clock> AllStopped(
        ImmutableSortedDictionary<string, Clock> clocks,
        DateTimeOffset at
    ) => clocks.Keys.Aggregate(clocks, (book, item) => book.Stopped(item, at));

    private static int Past(Schedule schedule, DateTimeOffset at) => schedule.Steps.Count(step => step.At <= at);
}
