using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>
/// Counts what a person has not read (未读数): what came after his marks, less the papers he has opened. Of each feed only
/// the newest count, so that nobody's neglect makes the house slow.
/// </summary>
/// <param name="service">Pool of the service role.</param>
public sealed class Unread(NpgsqlDataSource service)
{
    /// <summary>So many notices of a feed may be unread; older ones count as read.</summary>
    public const int Window = 1_000;

    // One happening that rings on two feeds of his is one unread notice; it has the same event and receiver there.
    private const string Counted = """
        SELECT n.feed, count(DISTINCT (n.stream, n.version, n.kind, n.body, n.item))
        FROM record.feeds f
        LEFT JOIN record.read_marks m ON m.person = @person AND m.feed = f.feed
        JOIN record.notices n ON n.feed = f.feed AND n.number > greatest(coalesce(m.number, 0), f.head - @Window)
            AND n.number <= f.head
        LEFT JOIN record.read_subjects r ON r.person = @person AND r.feed = n.feed AND r.subject = n.subject
        WHERE f.feed = ANY (@feeds) AND (r.number IS NULL OR r.number < n.number)
        GROUP BY GROUPING SETS ((n.feed), ())
        """;

    /// <summary>How many are unread on each of the feeds, those with none left out, and in all; each happening once.</summary>
    public async Task<(IReadOnlyDictionary<string, long> OfFeeds, long InAll)> Count(
        PersonId person,
        IReadOnlyCollection<string> feeds,
        CancellationToken cancellation = default
    )
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        var asked = new
        {
            person = person.Value,
            feeds = feeds.ToArray(),
            Window,
        };
        var rows = (
            await connection.QueryAsync<(string? Feed, long Unread)>(
                new CommandDefinition(Counted, asked, cancellationToken: cancellation)
            )
        ).AsList();
        var ofFeeds = rows.Where(row => row.Feed is not null);
        return (
            ofFeeds.ToDictionary(row => row.Feed!, row => row.Unread, StringComparer.Ordinal),
            rows.Where(row => row.Feed is null).Sum(row => row.Unread)
        );
    }
}
