using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>Papers that a person has opened, and whose notices are thereby read (已读事项).</summary>
/// <param name="service">Pool of the service role.</param>
public sealed class ReadSubjects(NpgsqlDataSource service)
{
    // Only where something of the paper is unread; and what the marks have come to cover is not kept any longer.
    private const string Keep = """
        WITH stand AS (
            SELECT f.feed, f.head, greatest(coalesce(m.number, 0), f.head - @Window) AS floor
            FROM record.feeds f
            LEFT JOIN record.read_marks m ON m.person = @person AND m.feed = f.feed
            WHERE f.feed = ANY (@feeds)
        ), superfluous AS (
            DELETE FROM record.read_subjects r USING stand s
            WHERE r.person = @person AND r.feed = s.feed AND r.number <= s.floor AND r.subject <> @subject
        )
        INSERT INTO record.read_subjects AS r (person, feed, subject, number)
        SELECT @person, s.feed, @subject, n.number
        FROM stand s
        CROSS JOIN LATERAL (
            SELECT max(n.number) AS number FROM record.notices n
            WHERE n.feed = s.feed AND n.number > s.floor AND n.number <= s.head AND n.subject = @subject
        ) n
        WHERE n.number IS NOT NULL
        ORDER BY s.feed
        ON CONFLICT (person, feed, subject) DO UPDATE SET number = excluded.number WHERE r.number < excluded.number
        RETURNING r.feed, r.number
        """;

    /// <summary>Marks the notices of a paper on the person's feeds as read, as far as they have come.</summary>
    /// <returns>The feeds on which something was unread until then.</returns>
    public async Task<IReadOnlyList<ReadMark>> Read(
        PersonId person,
        string subject,
        IReadOnlyCollection<string> feeds,
        CancellationToken cancellation = default
    )
    {
        await using var connection = await service.OpenConnectionAsync(cancellation);
        var asked = new
        {
            person = person.Value,
            subject,
            feeds = feeds.ToArray(),
            Unread.Window,
        };
        var read = await connection.QueryAsync<ReadMark>(
            new CommandDefinition(Keep, asked, cancellationToken: cancellation)
        );
        return read.AsList();
    }
}
