using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Todos;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks.Lists;

/// <summary>Draws the rows of <c>lists.task_desks</c> (联动任务清单): the launcher's, and one for each invited body.</summary>
internal static class TaskDeskDrawing
{
    private const string Table = "task_desks";

    public static IEnumerable<ListRow> Changes(JointTask before, JointTask after)
    {
        var written = Rows(before).ToHashSet();
        return Rows(after).Where(row => !written.Contains(row)).Select(row => new ListRow(Table, row));
    }

    private static IEnumerable<TaskDeskRow> Rows(JointTask task) =>
        task.Exists ? task.Invitations.Select(invited => Invited(task, invited)).Prepend(Launched(task)) : [];

    private static TaskDeskRow Launched(JointTask task) =>
        Row(task, JointTaskList.Launched, task.Body.Value, task.Stage, task.DraftedAt, task.Plan.PartDue) with
        {
            Parent = task.Parent?.Value,
            Counts = TaskCount.Of(task),
        };

    private static TaskDeskRow Invited(JointTask task, Invitation invited)
    {
        var stage = JointTaskSight.StageFor(
            new HashSet<string>(StringComparer.Ordinal) { Visibility.Desk(invited.Body) },
            task
        );
        var at = task.InvitedAt(invited.Body);
        return Row(task, JointTaskList.Invited, invited.Body.Value, stage, at, invited.Due) with
        {
            Answer = invited.Answer.State.ToString(),
            Delivery = invited.Delivery.State.ToString(),
            Late = invited.Delivery.Late,
        };
    }

    private static TaskDeskRow Row(
        JointTask task,
        JointTaskList role,
        string body,
        TaskStage stage,
        DateTimeOffset at,
        DateTimeOffset? due
    ) =>
        new(
            task.Id.Value,
            body,
            role.ToString(),
            task.Body.Value,
            task.TaskKind,
            task.Plan.Form.ToString(),
            ChinaTime.DayOf(at).Year,
            stage.ToString(),
            task.Stage < TaskStage.Closed,
            task.Course.IsSuspended,
            task.Plan.Text,
            at,
            due
        );
}
