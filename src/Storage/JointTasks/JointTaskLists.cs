using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Todos;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.JointTasks.Lists;
using ZhengXie.Linked.Storage.JointTasks.Outcomes;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Todos;

namespace ZhengXie.Linked.Storage.JointTasks;

/// <summary>Writes the lists of joint tasks (联动任务列表): what differs between the state before and after.</summary>
public sealed class JointTaskLists : IListWriter<JointTask, JointTaskEvent>
{
    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(JointTask before, JointTask after, IReadOnlyList<Recorded<JointTaskEvent>> events)
    {
        var written = Drawn(before).ToHashSet();
        // The number comes from the record at commit, with the event that asks for one.
        var numbered = events.TakeWhile(recorded => recorded.Event is not PlanEvent { Register: not null }).Count();
        return Drawn(after)
            .Where(row => !written.Contains(row))
            .Select(row => new ListRow(
                row.Table,
                row.Row,
                row.Row is JointTaskRow { Number: null } && numbered < events.Count ? numbered : null
            ))
            .Concat(PlanAttachments.Rows(before, after))
            .Concat(TaskDeskDrawing.Changes(before, after))
            .Concat(TaskTodoDrawing.Changes(after.Id, TaskTodos.Of(before), TaskTodos.Of(after)))
            .Concat(WaitingDrawing.Changes(Waiting(after.Id, before), Waiting(after.Id, after)))
            .Concat(OutcomeLists.Rows(before, after, events))
            .Concat(DueDrawing.Changes(after.Id.Value, JointTask.Kind, before.Clocks, after.Clocks));
    }

    private static IEnumerable<WaitingRow> Waiting(JointTaskId id, JointTask task) =>
        WaitingDrawing.Rows(id, TaskTodos.Of(task), task.Clocks);

    private static IEnumerable<(string Table, object Row)> Drawn(JointTask task) =>
        task.Exists
            ? JointTaskSight
                .ReadersOf(task)
                .Select(reader => ("joint_task_readers", (object)new JointTaskReaderRow(task.Id.Value, reader)))
                .Prepend(("joint_tasks", Row(task)))
                .Concat(
                    task.Invitations.Select(
                        (invited, place) => ("joint_task_bodies", (object)Row(task, invited, place))
                    )
                )
            : [];

    private static JointTaskRow Row(JointTask task) =>
        new(
            task.Id.Value,
            task.Body.Value,
            task.Number,
            task.TaskKind,
            task.Stage.ToString(),
            task.DraftedAt,
            task.IssuedAt
        );

    private static JointTaskBodyRow Row(JointTask task, Invitation invited, int place) =>
        new(task.Id.Value, invited.Body.Value, place, task.IssuedAt!.Value, invited.Due);
}
