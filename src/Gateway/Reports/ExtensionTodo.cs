using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>What extensions that wait for a decision (延期待批) add to an editor's 待办数.</summary>
public sealed class ExtensionTodo(DirectivePages pages) : ITodoCounts
{
    /// <inheritdoc/>
    public Task<int> Count(Caller caller, DateOnly today, CancellationToken cancellation) =>
        pages.Todo(caller, today, cancellation);
}
