using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>进程: the state after each event.</content>
public sealed partial record JointTask
{
    private JointTask After(CourseEvent happened, Recorded<JointTaskEvent> recorded)
    {
        var at = recorded.At;
        return happened switch
        {
            InvitedUrged e => this with
            {
                Course = Course with
                {
                    Urgings = Course.Urgings.Add(new(e.Body, e.Item, recorded.By, at, e.Reason, e.Channel)),
                },
            },
            TaskSuspended e => this with
            {
                Course = Course with { Standstills = Course.Standstills.Add(new(at, e.Reason)) },
            },
            TaskResumed e => e.Moved.Aggregate(Resumed(at), (task, moved) => task.Moved(moved, at)),
            TaskTerminated e => Ended(TaskStage.Terminated, e.Reason, at),
            TaskClosed e => Ended(TaskStage.Closed, e.Words, at),
            TaskClockReached e => this with { Clocks = Clocks.Reached(e.Item, e.Reached) },
            _ => throw Without("fold", happened),
        };
    }

    private JointTask Resumed(DateTimeOffset at) =>
        this with
        {
            Course = Course with
            {
                Standstills = Course.Standstills.SetItem(
                    Course.Standstills.Length - 1,
                    Course.Standstills[^1] with
                    {
                        Until = at,
                    }
                ),
            },
        };

    private JointTask Moved(MovedClocks moved, DateTimeOffset at) =>
        moved.Kind == ClockKind.TaskPart
            ? PartsMoved(moved.From, moved.Schedule, DueReason.Suspended, Course.Standstills[^1].Reason, at)
            : Clocks
                .Where(entry => entry.Value.Kind == moved.Kind && entry.Value.Schedule.DueAt == moved.From)
                .Select(entry => entry.Key)
                .ToList()
                .Aggregate(this, (task, item) => task.Relaid(item, moved.Schedule, at));

    private JointTask Ended(TaskStage stage, string? words, DateTimeOffset at) =>
        this with
        {
            Stage = stage,
            Course = Course with { EndedAt = at, EndWords = words },
        };
}
