using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// The lists of proposal leads and handovers (提案线索、转办件), page by page, newest first. What is not the reader's lists
/// nothing.
/// </summary>
public sealed class ReferralPages(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    private const string OfBody = """
        SELECT l.report, l.lead, l.number, t.title, l.body, p.name AS author, l.category, l.reason,
            l.turned_at AS "TurnedAt", l.taken_at AS "TakenAt"
        FROM lists.proposal_leads l
        LEFT JOIN record.texts t ON t.hash = l.text_hash
        LEFT JOIN lists.people p ON p.person = l.author
        WHERE l.body = ANY (@mine) AND (NOT @waiting OR l.taken_at IS NULL)
          AND (l.turned_at, l.report, l.lead) < (@at, @report, @item)
        ORDER BY l.turned_at DESC, l.report DESC, l.lead DESC LIMIT @most
        """;

    private const string Handed = """
        SELECT h.report, h.handover, h.number, t.title, h.body, h.unit, h.reason, h.due, h.handed_at AS "HandedAt",
            h.signed_for_at AS "SignedForAt", h.answered_at AS "AnsweredAt", h.outcome
        FROM lists.handovers h
        LEFT JOIN record.texts t ON t.hash = h.text_hash
        """;

    private const string HandedInOrder = """
         AND (NOT @waiting OR h.answered_at IS NULL) AND (h.handed_at, h.report, h.handover) < (@at, @report, @item)
        ORDER BY h.handed_at DESC, h.report DESC, h.handover DESC LIMIT @most
        """;

    private const string ToDo = """
        SELECT count(*) FROM (
            SELECT FROM lists.handovers h WHERE h.answered_at IS NULL AND h.unit = ANY (@units) LIMIT @most) AS handed
        """;

    /// <summary>The proposal leads of the body, for its desk and its proposal committee.</summary>
    public async Task<Page<ProposalLeadItem>> Leads(
        BodyCode body,
        bool waiting,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var tree = bodies.Current;
        var keys = Visibility.KeysOf(caller, Today, tree);
        string[] mine =
            keys.Contains(Visibility.Proposals(body)) || keys.Contains(Visibility.Desk(body)) ? [body.Value] : [];
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<LeadPageRow>(
            new(
                OfBody,
                new
                {
                    mine,
                    waiting,
                    at = after.At,
                    report = after.Report,
                    item = after.Item,
                    most = ReportPages.PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        return ReportPages.Paged(rows.AsList(), row => row.Item(tree), row => new(row.TurnedAt, row.Report, row.Lead));
    }

    /// <summary>What the body handed over, for its desk.</summary>
    public Task<Page<HandoverItem>> Handovers(
        BodyCode body,
        bool waiting,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var mine = Visibility.KeysOf(caller, Today, bodies.Current).Contains(Visibility.Desk(body));
        return HandoverPage(" WHERE h.body = ANY (@mine)", mine ? [body.Value] : [], [], waiting, after, cancellation);
    }

    /// <summary>What the unit was handed, for those who belong to it.</summary>
    public Task<Page<HandoverItem>> Handovers(
        UnitId unit,
        bool waiting,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var mine = Visibility.KeysOf(caller, Today, bodies.Current).Contains(Visibility.Unit(unit));
        return HandoverPage(" WHERE h.unit = ANY (@units)", [], mine ? [unit.Value] : [], waiting, after, cancellation);
    }

    /// <summary>How many handovers wait on the caller's units, counted up to <see cref="ReportCounts.Most"/>.</summary>
    public async Task<int> Todo(Caller caller, DateOnly today, CancellationToken cancellation)
    {
        var units = caller.On(today).Where(grant => grant.Role == Role.HandlingUnit).Select(grant => grant.Unit?.Value);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return (int)
            await connection.ExecuteScalarAsync<long>(
                new(
                    ToDo,
                    new { units = units.OfType<Guid>().ToArray(), most = ReportCounts.Most },
                    cancellationToken: cancellation
                )
            );
    }

    private DateOnly Today => ChinaTime.DayOf(time.GetUtcNow());

    private async Task<Page<HandoverItem>> HandoverPage(
        string whose,
        string[] mine,
        Guid[] units,
        bool waiting,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var facts = ReportFacts.At(time.GetUtcNow(), bodies.Current) with { Calendars = calendars.Current };
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<HandoverPageRow>(
            new(
                Handed + whose + HandedInOrder,
                new
                {
                    mine,
                    units,
                    waiting,
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
            row => new(row.HandedAt, row.Report, row.Handover)
        );
    }
}
