using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Counts what waits for a caller (待办数). Each noun that gives people work adds one; the counts are summed.</summary>
public interface ITodoCounts
{
    /// <summary>How many of the noun's papers wait for the caller to act on the day.</summary>
    Task<int> Count(Caller caller, DateOnly today, CancellationToken cancellation);
}
