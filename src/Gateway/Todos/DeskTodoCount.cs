using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.Todos;

namespace ZhengXie.Linked.Gateway.Todos;

/// <summary>What desks add to a person's 待办数: as many as their lists show.</summary>
public sealed class DeskTodoCount(TodoPages todos) : ITodoCounts
{
    /// <inheritdoc/>
    public Task<int> Count(Caller caller, DateOnly today, CancellationToken cancellation) =>
        todos.CountAll(caller, cancellation);
}
