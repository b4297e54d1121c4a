using System.Collections.Immutable;
using Dapper;
using Npgsql;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>Reads feeds (通知流). Who may join which feed is asked before, at the door.</summary>
/// <param name="service">Pool of the service role.</param>
public sealed class FeedReader(NpgsqlDataSource service)
{
    /// <summary>Most notices in one answer.</summary>
    public const int PageSize = 200;

    /// <summary>Further behind the head than this, a snapshot is cheaper than the notices.</summary>
    public const int FurthestBehind = 5_000;

    private const string HeadsOf = """
        SELECT asked.feed, coalesce(f.head, 0) AS head, (SELECT max(epoch) FROM record.feed_epochs) AS epoch
        FROM unnest(@feeds) AS asked (feed)
        LEFT JOIN record.feeds f ON f.feed = asked.feed
        """;

    private const string NoticesAfter = """
        SELECT number, kind, subject, body, item, at FROM record.notices
        WHERE feed = @feed AND number > @after AND number <= @head
        ORDER BY number
        LIMIT @most
        """;

    /// <summary>The heads of feeds, also of those that never had a notice; in the order asked.</summary>
    public async Task<IReadOnlyList<FeedHead>> Heads(
        IReadOnlyCollection<string> feeds,
        CancellationToken cancellation = default
    )
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        var heads = await connection.QueryAsync<FeedHead>(
            new CommandDefinition(HeadsOf, new { feeds = feeds.ToArray() }, cancellationToken: cancellation)
        );
        var found = heads.ToDictionary(head => head.Feed, StringComparer.Ordinal);
        return [.. feeds.Select(feed => found[feed])];
    }

    /// <summary>What came after a number.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="after">The last number that the asker has; 0 for all.</param>
    /// <param name="epoch">The epoch in which the asker got it.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<FeedPage> After(string feed, long after, int epoch, CancellationToken cancellation = default)
    {
        var head = (await Heads([feed], cancellation))[0];
        if (epoch != head.Epoch || after < 0 || after > head.Head || head.Head - after > FurthestBehind)
        {
            return new FeedPage(true, head.Epoch, head.Head, []);
        }
        var asked = new
        {
            feed,
            after,
            head = head.Head,
            most = PageSize,
        };
        return new FeedPage(false, head.Epoch, head.Head, await Notices(asked, cancellation));
    }

    private async Task<ImmutableArray<NumberedNotice>> Notices(object asked, CancellationToken cancellation)
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(long, string, string, string?, int?, DateTime)>(
            new CommandDefinition(NoticesAfter, asked, cancellationToken: cancellation)
        );
        return
        [
            .. rows.Select(row => new NumberedNotice(
                row.Item1,
                row.Item2,
                row.Item3,
                row.Item4,
                row.Item5,
                new DateTimeOffset(row.Item6)
            )),
        ];
    }
}
