using NpgsqlTypes;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>Who is told by the group.</summary>
internal sealed class NoticeColumns : Columns
{
    private readonly List<int> events;
    private readonly List<DateTime> moments;
    private readonly List<int> feeds;
    private readonly List<int> nths;
    private readonly List<string> kinds;
    private readonly List<string> subjects;
    private readonly List<string?> bodies;
    private readonly List<int?> items;
    private readonly List<string> names = [];

    public NoticeColumns()
    {
        events = Column<int>(NpgsqlDbType.Integer);
        moments = Column<DateTime>(NpgsqlDbType.TimestampTz);
        feeds = Column<int>(NpgsqlDbType.Integer);
        nths = Column<int>(NpgsqlDbType.Integer);
        kinds = Column<string>(NpgsqlDbType.Text);
        subjects = Column<string>(NpgsqlDbType.Text);
        bodies = Column<string?>(NpgsqlDbType.Text);
        items = Column<int?>(NpgsqlDbType.Integer);
    }

    /// <summary>Adds a notice and counts it in its feed.</summary>
    public void Add(ActNotice told, DateTimeOffset at, int eventsBefore, Tally feedTally)
    {
        events.Add(eventsBefore + told.Event + 1);
        moments.Add(at.UtcDateTime);
        names.Add(told.Notice.Feed);
        nths.Add(feedTally.Count(told.Notice.Feed));
        kinds.Add(told.Notice.Kind);
        subjects.Add(told.Notice.Subject);
        bodies.Add(told.Notice.Body);
        items.Add(told.Notice.Item);
    }

    /// <summary>Points each notice to its feed, once all are known.</summary>
    public void Point(Tally feedTally)
    {
        feeds.AddRange(names.Select(feedTally.PlaceOf));
        names.Clear();
    }
}
