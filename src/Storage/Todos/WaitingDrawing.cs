using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Commissions;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Todos;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Domain.JointTasks.Todos;
using ZhengXie.Linked.Storage.JointTasks.Lists;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Todos;

/// <summary>Draws what waits at desks (待办) out of joint tasks, their parts and commissions.</summary>
internal static class WaitingDrawing
{
    /// <summary>How a commission waits: to be signed for, then for reports.</summary>
    internal const string NotSignedFor = "NotSignedFor";

    internal const string SignedFor = "SignedFor";

    /// <summary>The rows that differ between what waited before and what waits after.</summary>
    public static IEnumerable<ListRow> Changes(IEnumerable<WaitingRow> before, IEnumerable<WaitingRow> after)
    {
        var written = before.ToDictionary(row => (row.Stream, row.Body, row.Place));
        foreach (var row in after)
        {
            var same = written.Remove((row.Stream, row.Body, row.Place), out var old) && old == row;
            if (!same)
            {
                yield return new(WaitingRow.Table, row);
            }
        }
        foreach (var row in written.Values)
        {
            yield return new(WaitingRow.Table, row, Gone: true);
        }
    }

    /// <summary>What waits at desks of a task or part; what waits on a unit is its own list.</summary>
    /// <param name="task">The task.</param>
    /// <param name="todos">What waits.</param>
    /// <param name="clocks">The task's clocks; none are needed for what waits of a part alone.</param>
    public static IEnumerable<WaitingRow> Rows(
        JointTaskId task,
        IEnumerable<TaskTodo> todos,
        ImmutableSortedDictionary<string, Clock> clocks
    ) =>
        from todo in todos
        where todo.Unit is null
        let clock = todo.Clock is { } item ? clocks.GetValueOrDefault(item) : null
        let due = clock is { Runs: true } ? clock : null
        select new WaitingRow(
            task.Value,
            todo.Body.Value,
            TaskTodoDrawing.Place(todo),
            todo.Role.ToString(),
            nameof(TodoKind.JointTask),
            todo.Why.ToString(),
            todo.Item,
            todo.About?.Value,
            null,
            null,
            due?.Kind.ToString(),
            due?.Schedule.DueAt,
            todo.Since
        );

    /// <summary>Bodies that an open commission asks; whether they have sent something stands in the reports.</summary>
    public static IEnumerable<WaitingRow> Rows(Commission commission) =>
        commission.State != CommissionState.Open || !commission.Exists
            ? []
            : commission
                .Addressees.Select((asked, place) => (asked, place))
                .Where(one => one.asked.Unit is null)
                .Select(one => Row(commission, one.asked, one.place));

    private static WaitingRow Row(Commission commission, Addressee asked, int place)
    {
        var clock = commission.Clocks.GetValueOrDefault(Commission.ClockItem);
        var due = clock is { Runs: true } ? clock : null;
        return new(
            commission.Id.Value,
            asked.Body.Value,
            place,
            nameof(Role.Editor),
            nameof(TodoKind.Commission),
            asked.SignedForAt is null ? NotSignedFor : SignedFor,
            0,
            commission.Body.Value,
            null,
            null,
            due?.Kind.ToString(),
            due?.Schedule.DueAt,
            commission.IssuedAt
        );
    }
}
