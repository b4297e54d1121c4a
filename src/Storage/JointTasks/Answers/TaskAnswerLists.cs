using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks.Answers;

/// <summary>Writes what the invited bodies answered and whether the task stands still (回执与进程列表).</summary>
public sealed class TaskAnswerLists : IListWriter<JointTask, JointTaskEvent>
{
    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(JointTask before, JointTask after, IReadOnlyList<Recorded<JointTaskEvent>> events)
    {
        var answered = Answers(before).ToHashSet();
        var rows = Answers(after).Where(row => !answered.Contains(row)).Select(row => new ListRow("task_answers", row));
        return Course(after) is { } course && course != Course(before)
            ? rows.Append(new ListRow("task_courses", course))
            : rows;
    }

    private static IEnumerable<TaskAnswerRow> Answers(JointTask task) =>
        task.Invitations.Select(invited => new TaskAnswerRow(
            task.Id.Value,
            invited.Body.Value,
            invited.Answer.State.ToString(),
            invited.Answer.Asked is not null,
            invited.Answer.SignedForAt,
            invited.Answer.AnsweredAt
        ));

    private static TaskCourseRow? Course(JointTask task) =>
        task.IsIssued
            ? new(task.Id.Value, task.Course.IsSuspended ? task.Course.Standstills[^1].From : null, task.Course.EndedAt)
            : null;
}

/// <summary>Row of <c>lists.task_answers</c>.</summary>
internal sealed record TaskAnswerRow(
    Guid Task,
    string Body,
    string State,
    bool Adjusting,
    DateTimeOffset? SignedForAt,
    DateTimeOffset? AnsweredAt
);

/// <summary>Row of <c>lists.task_courses</c>.</summary>
internal sealed record TaskCourseRow(Guid Task, DateTimeOffset? SuspendedAt, DateTimeOffset? EndedAt);
