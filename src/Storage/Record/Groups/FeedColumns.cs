using NpgsqlTypes;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>The feeds that grow with the group, sorted.</summary>
internal sealed class FeedColumns : Columns
{
    private readonly List<string> names;
    private readonly List<int> counts;

    public FeedColumns()
    {
        names = Column<string>(NpgsqlDbType.Text);
        counts = Column<int>(NpgsqlDbType.Integer);
    }

    public void Add(IEnumerable<KeyValuePair<string, int>> sorted)
    {
        foreach (var (feed, count) in sorted)
        {
            names.Add(feed);
            counts.Add(count);
        }
    }
}
