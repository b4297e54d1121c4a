using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>
/// List writer (列表) of a noun: which rows change with which events. Rebuilding calls it event by event and must arrive
/// at the same lists as the acts did.
/// </summary>
/// <typeparam name="TState">The folded state of one stream.</typeparam>
/// <typeparam name="TEvent">The family of events.</typeparam>
public interface IListWriter<in TState, TEvent>
{
    /// <summary>The rows that change.</summary>
    /// <param name="before">The state before the events.</param>
    /// <param name="after">The state after them. A paper number that the events ask for is not yet in it.</param>
    /// <param name="events">The events, in order; never empty. Their own paper numbers are not yet given.</param>
    IEnumerable<ListRow> Rows(TState before, TState after, IReadOnlyList<Recorded<TEvent>> events);
}
