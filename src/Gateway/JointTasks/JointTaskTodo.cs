using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.JointTasks.Lists;

namespace ZhengXie.Linked.Gateway.JointTasks;

/// <summary>What joint tasks add to a person's 待办数.</summary>
public sealed class JointTaskTodo(TaskTodoPages pages) : ITodoCounts
{
    /// <inheritdoc/>
    public Task<int> Count(Caller caller, DateOnly today, CancellationToken cancellation) =>
        pages.Todo(caller, today, cancellation);
}
