using Npgsql;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>All columns of a group, in the order of the parameters of <c>record.append</c>.</summary>
internal sealed class GroupColumns
{
    private readonly ActColumns acts = new();
    private readonly StreamColumns streams = new();
    private readonly EventColumns events = new();
    private readonly CounterColumns counters = new();
    private readonly TextColumns texts = new();
    private readonly NoticeColumns notices = new();
    private readonly FeedColumns feeds = new();
    private readonly Tally registers = new();
    private readonly Columns[] all;

    public GroupColumns() => all = [acts, streams, events, counters, texts, notices, feeds];

    public IEnumerable<NpgsqlParameter> Parameters => all.SelectMany(columns => columns.Parameters);

    /// <summary>The feeds of the group filled in last.</summary>
    public Tally Feeds { get; } = new();

    /// <summary>Its list rows.</summary>
    public RowSheets Rows { get; } = new();

    /// <summary>Fills in a group in place of the last one.</summary>
    public void Fill(IReadOnlyList<Act> group)
    {
        Array.ForEach(all, columns => columns.Clear());
        registers.Clear();
        Feeds.Clear();
        Rows.Clear();
        for (var place = 1; place <= group.Count; place++)
        {
            Add(group[place - 1], place);
        }
        counters.Add(registers.Sort());
        events.Point(registers);
        feeds.Add(Feeds.Sort());
        notices.Point(Feeds);
    }

    private void Add(Act act, int place)
    {
        var eventsBefore = events.Count;
        acts.Add(act, eventsBefore);
        foreach (var change in act.Changes)
        {
            streams.Add(change, place);
        }
        foreach (var added in act.Events)
        {
            events.Add(added, registers);
        }
        foreach (var text in act.Texts)
        {
            texts.Add(text);
        }
        foreach (var told in act.Notices)
        {
            notices.Add(told, act.At, eventsBefore, Feeds);
        }
        foreach (var row in act.Rows)
        {
            Rows.Add(row, eventsBefore);
        }
    }
}
