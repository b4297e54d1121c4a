using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>
/// Titles of the papers that notices speak of (通知标题). A feed's name is the key that opens the papers of those who read
/// it; what that key does not open, or does not open any more, has no title here.
/// </summary>
/// <param name="service">Pool of the service role.</param>
public sealed class NoticeTitles(NpgsqlDataSource service)
{
    // Each sees the paper as his own list has it: a desk its copy, an author what he follows, a handler what was handed over.
    private const string Titles = """
        SELECT a.feed, a.subject, t.title, x.urgency
        FROM unnest(@feeds, @subjects, @papers) AS a (feed, subject, paper)
        CROSS JOIN LATERAL (
            SELECT text_hash, urgency FROM (
                SELECT 1 AS place, c.text_hash, c.urgency FROM lists.copies c
                WHERE c.report = a.paper AND c.body = substr(a.feed, 6) AND a.feed LIKE 'desk:%'
                UNION ALL
                SELECT 2, f.text_hash, f.urgency FROM lists.followed f WHERE f.report = a.paper AND f.follower = a.feed
                UNION ALL
                SELECT 3, d.text_hash, NULL FROM lists.directives d WHERE d.report = a.paper AND 'unit:' || d.unit = a.feed
                UNION ALL
                SELECT 4, h.text_hash, NULL FROM lists.handovers h WHERE h.report = a.paper AND 'unit:' || h.unit = a.feed
                UNION ALL
                SELECT 5, l.text_hash, NULL FROM lists.proposal_leads l
                WHERE l.report = a.paper AND 'proposals:' || l.body = a.feed
            ) own
            WHERE EXISTS (SELECT FROM lists.readers r WHERE r.report = a.paper AND r.reader = a.feed)
            UNION ALL
            SELECT c.text_hash, NULL FROM lists.commissions c
            WHERE c.commission = a.paper
                AND EXISTS (SELECT FROM lists.commission_readers r WHERE r.commission = a.paper AND r.reader = a.feed)
            UNION ALL
            SELECT d.text_hash, NULL FROM lists.task_desks d
            WHERE d.task = a.paper AND d.body = substr(a.feed, 6) AND a.feed LIKE 'desk:%'
            LIMIT 1
        ) x
        LEFT JOIN record.texts t ON t.hash = x.text_hash
        """;

    /// <summary>The titles of papers as they stand where the feeds are kept; what may not be read is left out.</summary>
    public async Task<IReadOnlyDictionary<(string Feed, string Subject), NoticeTitle>> Of(
        IReadOnlyCollection<(string Feed, string Subject)> notices,
        CancellationToken cancellation = default
    )
    {
        var asked = notices
            .Distinct()
            .Select(notice => (notice.Feed, notice.Subject, Paper: PaperOf(notice.Subject)))
            .Where(one => one.Paper is not null)
            .ToList();
        await using var connection = await service.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<(string Feed, string Subject, string? Title, string? Urgency)>(
            new CommandDefinition(
                Titles,
                new
                {
                    feeds = asked.Select(one => one.Feed).ToArray(),
                    subjects = asked.Select(one => one.Subject).ToArray(),
                    papers = asked.Select(one => one.Paper!.Value).ToArray(),
                },
                cancellationToken: cancellation
            )
        );
        return rows.ToDictionary(
            row => (row.Feed, row.Subject),
            row => new NoticeTitle(row.Title, row.Urgency is { } urgency ? Enum.Parse<Urgency>(urgency) : null)
        );
    }

    // A part of a joint task is named by its task and its body.
    private static Guid? PaperOf(string subject) => Guid.TryParse(subject.Split('/')[0], out var paper) ? paper : null;
}
