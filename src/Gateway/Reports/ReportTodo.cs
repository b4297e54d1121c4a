using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>What reports add to a person's 待办数.</summary>
public sealed class ReportTodo(ReportCounts counts) : ITodoCounts
{
    /// <inheritdoc/>
    public Task<int> Count(Caller caller, DateOnly today, CancellationToken cancellation) =>
        counts.Todo(caller, today, cancellation);
}
