using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Todos;
using ZhengXie.Linked.Storage.Files;
using ZhengXie.Linked.Storage.JointTasks.Lists;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Todos;

namespace ZhengXie.Linked.Storage.JointTasks.Parts;

/// <summary>Writes the lists of parts (分报告进展): how far each is, and which files it keeps.</summary>
public sealed class TaskPartLists : IListWriter<TaskPart, TaskPartEvent>
{
    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(TaskPart before, TaskPart after, IReadOnlyList<Recorded<TaskPartEvent>> events)
    {
        if (!before.Exists || Row(before) != Row(after))
        {
            yield return new("task_parts", Row(after));
        }
        foreach (var todo in TaskTodoDrawing.Changes(after.Task, TaskTodos.Of(before), TaskTodos.Of(after)))
        {
            yield return todo;
        }
        foreach (var waiting in WaitingDrawing.Changes(Waiting(after.Task, before), Waiting(after.Task, after)))
        {
            yield return waiting;
        }
        foreach (var file in after.Files.ExceptBy(before.Files.Select(old => old.Hash), file => file.Hash))
        {
            yield return AttachmentRow.Of(file.Hash, TaskPart.IdOf(after.Task, after.Body).ToString("D"));
        }
    }

    // No clock of a part's own runs at its desk: those of the task run for the body.
    private static IEnumerable<WaitingRow> Waiting(JointTaskId task, TaskPart part) =>
        WaitingDrawing.Rows(task, TaskTodos.Of(part), ClockBook.Empty);

    private static TaskPartRow Row(TaskPart part) =>
        new(part.Task.Value, part.Body.Value, part.Percent, part.Versions.Length, part.Current is { IsSigned: true });
}

/// <summary>Row of <c>lists.task_parts</c>.</summary>
internal sealed record TaskPartRow(Guid Task, string Body, int Percent, int Version, bool Signed);
