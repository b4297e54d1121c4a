using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Feed;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>All notices of a person (通知列表), page by page, newest first. Which feeds are his is asked before, at the door.</summary>
public sealed class NoticePages(NpgsqlDataSource service, NoticeTitles titles, IBodyTreeSource bodies)
{
    /// <summary>How many notices a page takes from the feeds; the same happening on two of them is one line.</summary>
    public const int PageSize = 50;

    // Within a feed the order is that of the numbers, which no line may overtake: a page could else leave one out for good.
    private const string Page = """
        SELECT n.feed, n.number, n.kind, n.subject, n.body, n.item, n.stream, n.version, n.at, n.read
        FROM unnest(@feeds, @below) AS asked (feed, below)
        JOIN record.feeds f ON f.feed = asked.feed
        LEFT JOIN record.read_marks m ON m.person = @person AND m.feed = f.feed
        CROSS JOIN LATERAL (
            SELECT n.*, min(n.at) OVER (ORDER BY n.number DESC) AS settled
            FROM (
                SELECT o.*, o.number <= greatest(coalesce(m.number, 0), f.head - @Window) OR coalesce(r.number >= o.number, false) AS read
                FROM record.notices o
                LEFT JOIN record.read_subjects r ON r.person = @person AND r.feed = o.feed AND r.subject = o.subject
                WHERE o.feed = asked.feed AND o.number < asked.below AND (NOT @unread OR (
                    o.number > greatest(coalesce(m.number, 0), f.head - @Window)
                    AND (r.number IS NULL OR r.number < o.number)))
                ORDER BY o.number DESC LIMIT @most
            ) n
        ) n
        ORDER BY n.settled DESC, n.feed DESC, n.number DESC LIMIT @most
        """;

    /// <summary>A page below a place.</summary>
    /// <param name="person">Whose notices.</param>
    /// <param name="feeds">His feeds.</param>
    /// <param name="unread">Whether only what he has not read.</param>
    /// <param name="place">Where the page before ended.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The lines, and where they end; none where nothing follows.</returns>
    public async Task<(IReadOnlyList<NoticeLine> Lines, NoticePlace? Next)> Read(
        PersonId person,
        IReadOnlyCollection<string> feeds,
        bool unread,
        NoticePlace place,
        CancellationToken cancellation = default
    )
    {
        var asked = new
        {
            person = person.Value,
            feeds = feeds.ToArray(),
            below = feeds.Select(feed => place.Below.GetValueOrDefault(feed, long.MaxValue)).ToArray(),
            unread,
            Unread.Window,
            most = PageSize + 1,
        };
        List<NoticeRow> rows;
        await using (var connection = await service.OpenConnectionAsync(cancellation))
        {
            rows = (
                await connection.QueryAsync<NoticeRow>(
                    new CommandDefinition(Page, asked, cancellationToken: cancellation)
                )
            ).AsList();
        }
        var shown = rows.Take(PageSize).ToList();
        var next = rows.Count > PageSize ? Below(place, shown) : null;
        return (await Lines(shown, cancellation), next);
    }

    private static NoticePlace Below(NoticePlace place, IEnumerable<NoticeRow> shown) =>
        new(
            place.Below.SetItems(
                shown
                    .GroupBy(row => row.Feed, StringComparer.Ordinal)
                    .Select(rows => KeyValuePair.Create(rows.Key, rows.Min(row => row.Number)))
            )
        );

    private async Task<IReadOnlyList<NoticeLine>> Lines(List<NoticeRow> rows, CancellationToken cancellation)
    {
        var happenings = rows.GroupBy(row => row.Happening).Select(same => same.ToList()).ToList();
        var ours = happenings.ConvertAll(same => same.Find(row => IsOwn(row.Feed)) ?? same[0]);
        var known = await titles.Of(ours.ConvertAll(row => (row.Feed, row.Subject)), cancellation);
        var tree = bodies.Current;
        return
        [
            .. happenings.Zip(
                ours,
                (same, row) =>
                    row.Line(same.Exists(one => one.Read), tree, known.GetValueOrDefault((row.Feed, row.Subject)))
            ),
        ];
    }

    private static bool IsOwn(string feed) => feed.StartsWith("person:", StringComparison.Ordinal);
}
