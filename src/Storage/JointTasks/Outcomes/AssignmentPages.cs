using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Outcomes;

/// <summary>
/// Ledgers of directives on outputs (成果批示台账), of a body and of a handling unit, newest first. Whether the reader belongs there
/// stands in the query; a ledger that is not his lists nothing.
/// </summary>
public sealed class AssignmentPages(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    private const string Columns = """
        SELECT a.task, a.assignment, a.directive, d.number, t.title, a.body, a.unit, d.level, d.leader, d.dated, a.due,
            a.first_due AS "FirstDue", a.state, a.asked, a.signed_for_at AS "SignedForAt", a.suggestions, a.adopted,
            a.partly_adopted AS "PartlyAdopted", a.not_adopted AS "NotAdopted", a.look_back_on AS "LookBackOn",
            a.urgings, a.assigned_at AS "AssignedAt"
        FROM lists.task_assignments a
        JOIN lists.task_directives d ON d.task = a.task AND d.directive = a.directive
        LEFT JOIN record.texts t ON t.hash = d.text_hash
        """;

    private const string Narrowed = """
         AND (@state::text IS NULL OR a.state = @state)
         AND (@handler::uuid IS NULL OR a.unit = @handler)
         AND (@year::int IS NULL OR a.year = @year)
         AND (NOT @overdue OR (a.state IN ('AwaitingReceipt', 'InHand') AND a.due < @today))
         AND (NOT @lookBackDue OR a.look_back_on <= @today)
         AND (NOT @asked OR a.asked)
         AND (a.assigned_at, a.task, a.assignment) < (@at, @task, @item)
        ORDER BY a.assigned_at DESC, a.task DESC, a.assignment DESC LIMIT @most
        """;

    /// <summary>The body's ledger, for those who work there and its chair.</summary>
    public Task<Page<AssignmentItem>> Of(
        BodyCode body,
        AssignmentFilter filter,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    ) => Read(" WHERE a.body = ANY (@mine)", OutcomeKeys.Bodies(KeysOf(caller), body), [], filter, after, cancellation);

    /// <summary>What the unit is to answer, for those who belong to it.</summary>
    public Task<Page<AssignmentItem>> Of(
        UnitId unit,
        AssignmentFilter filter,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    ) => Read(" WHERE a.unit = ANY (@units)", [], OutcomeKeys.Units(KeysOf(caller), unit), filter, after, cancellation);

    private IReadOnlySet<string> KeysOf(Caller caller) =>
        Visibility.KeysOf(caller, ChinaTime.DayOf(time.GetUtcNow()), bodies.Current);

    private async Task<Page<AssignmentItem>> Read(
        string whose,
        string[] mine,
        Guid[] units,
        AssignmentFilter filter,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var facts = ReportFacts.At(time.GetUtcNow(), bodies.Current) with { Calendars = calendars.Current };
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<AssignmentPageRow>(
            new(
                Columns + whose + Narrowed,
                new
                {
                    mine,
                    units,
                    state = filter.State?.ToString(),
                    handler = filter.Unit?.Value,
                    year = filter.Year,
                    overdue = filter.Overdue,
                    lookBackDue = filter.LookBackDue,
                    asked = filter.Asked,
                    today = facts.Today,
                    at = after.At,
                    task = after.Report,
                    item = after.Item,
                    most = ReportPages.PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        return ReportPages.Paged(
            rows.AsList(),
            row => row.Item(facts),
            row => new(row.AssignedAt, row.Task, row.Assignment)
        );
    }
}
