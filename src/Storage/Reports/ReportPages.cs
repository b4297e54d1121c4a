using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// The lists of reports, page by page, newest first. What the reader may see stands in each query as the keys he holds; a
/// body that is not his lists nothing.
/// </summary>
public sealed partial class ReportPages(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    /// <summary>How many rows a page holds.</summary>
    public const int PageSize = 50;

    private const string Desk = """
        SELECT c.report, t.title, c.number, c.stage, c.todo, c.origin, c.from_body AS "FromBody", p.name AS author, c.category,
            c.urgency, c.mark, c.characters, c.kind, c.bulletin, c.issue_year AS "IssueYear", c.issue_number AS "IssueNumber", c.submitted_at AS "SubmittedAt",
            c.changed_at AS "ChangedAt", d.kind AS "ClockKind", d.due_at AS "DueAt"
        FROM lists.copies c
        LEFT JOIN record.texts t ON t.hash = c.text_hash
        LEFT JOIN lists.people p ON p.person = c.author
        LEFT JOIN LATERAL (
            SELECT kind, due_at FROM lists.due
            WHERE stream = c.report AND body = c.body ORDER BY due_at, item LIMIT 1
        ) d ON true
        WHERE c.body = @body AND @body = ANY (@mine)
          AND (c.changed_at, c.report) < (@at, @report)
        """;

    private const string InOrder = " ORDER BY c.changed_at DESC, c.report DESC LIMIT @most";

    /// <summary>What waits at the body on one of the caller's roles there.</summary>
    public Task<Page<DeskItem>> Todo(BodyCode body, Caller caller, PageKey after, CancellationToken cancellation)
    {
        var roles = caller
            .On(Today)
            .Where(grant => grant.Body == body)
            .Select(grant => grant.Role.ToString())
            .ToArray();
        return DeskPage(
            Desk + " AND c.todo = ANY (@roles)" + InOrder,
            body,
            Visibility.Desk,
            caller,
            roles,
            after,
            cancellation
        );
    }

    /// <summary>Everything at the body, for those who work there.</summary>
    public Task<Page<DeskItem>> All(
        BodyCode body,
        CopyStage? stage,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    ) =>
        stage is { } asked
            ? DeskPage(
                Desk + " AND c.stage = ANY (@roles)" + InOrder,
                body,
                Visibility.Desk,
                caller,
                [asked.ToString()],
                after,
                cancellation
            )
            : DeskPage(Desk + InOrder, body, Visibility.Desk, caller, [], after, cancellation);

    /// <summary>What the body has adopted, for its chair.</summary>
    public Task<Page<DeskItem>> Adopted(BodyCode body, Caller caller, PageKey after, CancellationToken cancellation) =>
        DeskPage(Desk + " AND c.kind IS NOT NULL" + InOrder, body, Visibility.Chair, caller, [], after, cancellation);

    private DateOnly Today => ChinaTime.DayOf(time.GetUtcNow());

    private async Task<Page<DeskItem>> DeskPage(
        string query,
        BodyCode body,
        Func<BodyCode, string> key,
        Caller caller,
        string[] roles,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var tree = bodies.Current;
        var now = time.GetUtcNow();
        var calendar = calendars.Current.Of(body, tree);
        string[] mine = Visibility.KeysOf(caller, Today, tree).Contains(key(body)) ? [body.Value] : [];
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<DeskRow>(
            new(
                query,
                new
                {
                    body = body.Value,
                    mine,
                    roles,
                    at = after.At,
                    report = after.Report,
                    most = PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        return Paged(
            rows.AsList(),
            row => row.Item(tree).Lit(row.Clock, now, calendar),
            row => new(row.ChangedAt, row.Report, 0)
        );
    }

    // One row more than the page was read: it says whether there is a next one.
    internal static Page<TItem> Paged<TRow, TItem>(List<TRow> rows, Func<TRow, TItem> item, Func<TRow, PageKey> key)
    {
        var shown = rows.Take(PageSize).ToList();
        return new([.. shown.Select(item)], rows.Count > PageSize ? key(shown[^1]).ToString() : null);
    }
}
