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
/// Ledgers of directives (批示台账), of a body and of a handling unit, newest first. Whether the reader belongs there stands
/// in the query; a ledger that is not his lists nothing.
/// </summary>
public sealed class DirectivePages(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    private const string Columns = """
        SELECT c.report, c.directive, t.title, c.number, c.body, h.unit, c.level, c.leader, c.dated, h.due, h.first_due AS "FirstDue",
            c.replied, h.state, h.asked, h.signed_for_at AS "SignedForAt", h.urgings, h.recorded_at AS "RecordedAt"
        FROM lists.handling h
        JOIN lists.directives c ON c.report = h.report AND c.directive = h.directive
        LEFT JOIN record.texts t ON t.hash = c.text_hash
        """;

    private const string Narrowed = """
         AND (@level::text IS NULL OR h.level = @level)
         AND (@handler::uuid IS NULL OR h.unit = @handler)
         AND (@year::int IS NULL OR h.year = @year)
         AND (@dueBefore::date IS NULL OR h.due < @dueBefore)
         AND (h.recorded_at, h.report, h.directive) < (@at, @report, @item)
        """;

    // Said as the index says it, so that the planner may use it.
    private const string Waiting = " AND h.state IN ('AwaitingReceipt', 'InHand')";
    private const string Late = Waiting + " AND h.due < @today";
    private const string Asked = " AND h.asked";

    private const string Order = " ORDER BY h.recorded_at DESC, h.report DESC, h.directive DESC LIMIT @most";

    /// <summary>The body's ledger, for those who work there.</summary>
    public Task<Page<DirectiveItem>> Of(
        BodyCode body,
        LedgerFilter filter,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    )
    {
        string[] mine = Keys(caller).Contains(Visibility.Desk(body)) ? [body.Value] : [];
        return Read(" WHERE h.body = ANY (@mine)", mine, [], filter, after, cancellation);
    }

    /// <summary>What the unit is to handle, for those who belong to it.</summary>
    public Task<Page<DirectiveItem>> Of(
        UnitId unit,
        LedgerFilter filter,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    )
    {
        Guid[] units = Keys(caller).Contains(Visibility.Unit(unit)) ? [unit.Value] : [];
        return Read(" WHERE h.unit = ANY (@units)", [], units, filter, after, cancellation);
    }

    private IReadOnlySet<string> Keys(Caller caller) =>
        Visibility.KeysOf(caller, ChinaTime.DayOf(time.GetUtcNow()), bodies.Current);

    private async Task<Page<DirectiveItem>> Read(
        string whose,
        string[] mine,
        Guid[] units,
        LedgerFilter filter,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var facts = ReportFacts.At(time.GetUtcNow(), bodies.Current) with { Calendars = calendars.Current };
        var narrowed =
            filter.Overdue ? Late
            : filter.Unanswered ? Waiting
            : "";
        var asked = filter.Asked ? Asked : "";
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<DirectivePageRow>(
            new(
                Columns + whose + Narrowed + narrowed + asked + Order,
                new
                {
                    mine,
                    units,
                    level = filter.Level?.ToString(),
                    handler = filter.Unit?.Value,
                    year = filter.Year,
                    dueBefore = filter.DueBefore,
                    today = facts.Today,
                    at = after.At,
                    report = after.Report,
                    item = after.Item,
                    most = ReportPages.PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        return ReportPages.Paged(
            rows.AsList(),
            row => row.Item(facts),
            row => new(row.RecordedAt, row.Report, row.Directive)
        );
    }
}
