using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>What proposal leads and handovers add to a person's 待办数.</summary>
public sealed class ReferralTodo(ReferralPages pages) : ITodoCounts
{
    /// <inheritdoc/>
    public Task<int> Count(Caller caller, DateOnly today, CancellationToken cancellation) =>
        pages.Todo(caller, today, cancellation);
}
