using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Answers;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Storage.JointTasks.Answers;

/// <summary>Draws what one invited body answered (回执视图), for that body or the launcher.</summary>
/// <param name="task">The task.</param>
/// <param name="calendar">By which the lights count days.</param>
/// <param name="now">The moment of looking (UTC).</param>
/// <param name="texts">The teams' bytes, by hash.</param>
internal sealed class AnswerDrawing(
    JointTask task,
    WorkingCalendar calendar,
    DateTimeOffset now,
    IReadOnlyDictionary<string, byte[]> texts
)
{
    private const int MostUrgings = 20;

    public AnswerView Draw(Invitation invited)
    {
        var answer = invited.Answer;
        return new(
            answer.State,
            answer.SignedForAt,
            answer.AnsweredAt,
            answer.Words,
            answer.Evidence,
            [.. answer.Adjustments.Select(Draw)],
            answer.SubTopics,
            Team(answer),
            [
                .. invited.DueChanges.Select(moved => new DueChangeView(
                    moved.From,
                    moved.Until,
                    moved.Why,
                    moved.Reason,
                    moved.At
                )),
            ],
            ClockOf(TaskClocks.OfConfirmation(invited.Body)),
            ClockOf(TaskClocks.OfPart(invited.Body)),
            [
                .. task
                    .Course.Urgings.Where(urging => urging.Body == invited.Body)
                    .Reverse()
                    .Take(MostUrgings)
                    .Select(urging => new TaskUrgingView(urging.Item, urging.Reason, urging.Channel, urging.At)),
            ]
        );
    }

    /// <summary>The item's clock and its light; none if there is none.</summary>
    public TaskClockView? ClockOf(string item) =>
        task.Clocks.TryGetValue(item, out var clock)
            ? new(clock.Schedule.DueAt, clock.LightAt(now, calendar), clock.Runs, clock.StoppedAt)
            : null;

    private IReadOnlyList<TeamPerson> Team(Answer answer) =>
        answer.Team is { } hash && texts.TryGetValue(hash, out var bytes) ? TeamPaper.Read(bytes).People : [];

    private static AdjustmentView Draw(Adjustment asked) =>
        new(
            asked.DueFrom,
            asked.DueUntil,
            asked.Scope,
            asked.Reason,
            asked.AskedAt,
            asked.Granted,
            asked.DecidedAt,
            asked.Decision
        );
}
