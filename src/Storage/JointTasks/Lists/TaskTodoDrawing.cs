using System.Globalization;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Todos;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.JointTasks.Lists;

/// <summary>Draws the rows of <c>lists.task_todos</c> (联动任务待办) out of what waits before and after.</summary>
internal static class TaskTodoDrawing
{
    private const string Table = "task_todos";

    // Of one body's todos of one task no two share why, body and item together.
    private const int Kinds = 64;

    public static IEnumerable<ListRow> Changes(
        JointTaskId task,
        IEnumerable<TaskTodo> before,
        IEnumerable<TaskTodo> after
    )
    {
        var written = before.Select(todo => Row(task, todo)).ToDictionary(row => (row.Body, row.Place));
        foreach (var row in after.Select(todo => Row(task, todo)))
        {
            var same = written.Remove((row.Body, row.Place), out var old) && old == row;
            if (!same)
            {
                yield return new(Table, row);
            }
        }
        foreach (var row in written.Values)
        {
            yield return new(Table, row, Gone: true);
        }
    }

    private static TaskTodoRow Row(JointTaskId task, TaskTodo todo) =>
        new(
            task.Value,
            todo.Body.Value,
            todo.Role.ToString(),
            todo.Unit?.Value,
            todo.Why.ToString(),
            Place(todo),
            todo.About?.Value,
            todo.Item,
            todo.Since,
            todo.Clock
        );

    /// <summary>Tells apart what waits at one body of one task.</summary>
    public static int Place(TaskTodo todo)
    {
        var about = todo.About is { } body ? int.Parse(body.Value, CultureInfo.InvariantCulture) : todo.Item;
        return (about * Kinds) + (int)todo.Why;
    }
}
