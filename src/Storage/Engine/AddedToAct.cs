using System.Collections.Immutable;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>
/// What an act adds (汇集), stream after stream. Notices and numbers of rows count the events of their own stream; here they
/// come to count those of the whole act.
/// </summary>
internal sealed class AddedToAct
{
    private readonly HashSet<Guid> streams = [];
    private readonly List<StreamChange> changes = [];
    private readonly List<ActNotice> notices = [];
    private readonly List<ListRow> rows = [];
    private int events;

    public ImmutableArray<StreamChange> Changes => [.. changes];

    public ImmutableArray<ActNotice> Notices => [.. notices];

    public ImmutableArray<ListRow> Rows => [.. rows];

    /// <summary>Adds what happens in one more stream.</summary>
    /// <exception cref="InvalidOperationException">The stream stands in the act already: a rule's mistake.</exception>
    public void Add(StreamChange change, IEnumerable<ActNotice> told, IEnumerable<ListRow> changed)
    {
        if (!streams.Add(change.Stream))
        {
            throw new InvalidOperationException("An act changes a stream once: " + change.Stream);
        }
        changes.Add(change);
        notices.AddRange(told.Select(notice => notice with { Event = notice.Event + events }));
        rows.AddRange(changed.Select(row => row with { NumberOf = row.NumberOf + events }));
        events += change.Events.Length;
    }
}
