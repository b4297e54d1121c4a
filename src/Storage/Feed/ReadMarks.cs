using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>Read marks (已读位置). They only move forward: a screen that lags cannot make read things unread.</summary>
/// <param name="service">Pool of the service role.</param>
public sealed class ReadMarks(NpgsqlDataSource service)
{
    private const string Forward = """
        INSERT INTO record.read_marks AS m (person, feed, number)
        SELECT @person, f.feed, least(@number, f.head) FROM record.feeds f WHERE f.feed = @feed
        ON CONFLICT (person, feed) DO UPDATE SET number = excluded.number, marked_at = now()
        WHERE m.number < excluded.number
        """;

    private const string OfPerson = """
        SELECT feed, number FROM record.read_marks WHERE person = @person AND feed = ANY (@feeds)
        """;

    /// <summary>Marks a feed read up to a number, at most up to its head.</summary>
    /// <returns>The mark as it stands then.</returns>
    public async Task<ReadMark> Mark(
        PersonId person,
        string feed,
        long number,
        CancellationToken cancellation = default
    )
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        var marking = new
        {
            person = person.Value,
            feed,
            number,
        };
        await connection.ExecuteAsync(new CommandDefinition(Forward, marking, cancellationToken: cancellation));
        return (await Of(person, [feed], cancellation))[0];
    }

    /// <summary>The person's marks on the feeds, in the order asked.</summary>
    public async Task<IReadOnlyList<ReadMark>> Of(
        PersonId person,
        IReadOnlyCollection<string> feeds,
        CancellationToken cancellation = default
    )
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        var asked = new { person = person.Value, feeds = feeds.ToArray() };
        var marks = await connection.QueryAsync<ReadMark>(
            new CommandDefinition(OfPerson, asked, cancellationToken: cancellation)
        );
        var found = marks.ToDictionary(mark => mark.Feed, StringComparer.Ordinal);
        return [.. feeds.Select(feed => found.GetValueOrDefault(feed) ?? new ReadMark(feed, 0))];
    }
}
