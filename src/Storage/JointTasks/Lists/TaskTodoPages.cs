using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Lists;

/// <summary>What waits on the caller in joint tasks (联动任务待办), newest first, and how much of it.</summary>
public sealed class TaskTodoPages(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    // What the launcher carries for a body waits on that body alone once it has joined; a second look waits for its day.
    private const string Waits = """
        CASE WHEN o.why IN ('CarryAnswer', 'CarryPart')
                THEN EXISTS (SELECT FROM lists.bodies b WHERE b.code = o.about AND NOT b.joined)
            WHEN o.why = 'LookBack'
                THEN EXISTS (SELECT FROM lists.due w WHERE w.stream = o.task AND w.item = o.clock AND w.due_at <= @near)
            ELSE true END
        """;

    private const int DaysBeforeALook = 7;

    private const string OfDesk = "o.unit IS NULL AND o.body = @body AND o.role = ANY (@roles)";

    private const string OfUnit = "o.unit = @unit";

    private static readonly string ToDo = $"""
        SELECT
            (SELECT count(*) FROM (
                SELECT FROM lists.task_todos o
                JOIN unnest(@bodies, @roles) AS d (body, role) ON o.body = d.body AND o.role = d.role
                WHERE o.unit IS NULL AND {Waits} LIMIT @most) AS desk)
          + (SELECT count(*) FROM (
                SELECT FROM lists.task_todos o WHERE o.unit = ANY (@units) LIMIT @most) AS handled)
        """;

    /// <summary>What waits at the body on one of the caller's roles there.</summary>
    public Task<Page<TaskTodoItem>> Of(BodyCode body, Caller caller, PageKey after, CancellationToken cancellation)
    {
        var tree = bodies.Current;
        var roles = caller
            .On(Today)
            .Where(grant => grant.Unit is null && tree.WithPredecessors(grant.Body).Contains(body))
            .Select(grant => grant.Role.ToString());
        return TodoPage(OfDesk, body.Value, [.. roles], null, after, cancellation);
    }

    /// <summary>What waits on the unit, for those who handle for it: of the task itself it learns nothing, it knows the paper.</summary>
    public Task<Page<TaskTodoItem>> Of(UnitId unit, Caller caller, PageKey after, CancellationToken cancellation)
    {
        var handles = caller.On(Today).Any(grant => grant.Role == Role.HandlingUnit && grant.Unit == unit);
        return TodoPage(OfUnit, "", [], handles ? unit.Value : null, after, cancellation);
    }

    /// <summary>How much waits on the caller, at desks and units each counted up to <see cref="ReportCounts.Most"/>.</summary>
    public async Task<int> Todo(Caller caller, DateOnly today, CancellationToken cancellation)
    {
        var tree = bodies.Current;
        var desks = caller
            .On(today)
            .Where(grant => grant.Unit is null)
            .SelectMany(grant =>
                tree.WithPredecessors(grant.Body).Select(body => (Body: body.Value, Role: grant.Role.ToString()))
            )
            .Distinct()
            .ToList();
        var units = caller.On(today).Where(grant => grant.Role == Role.HandlingUnit).Select(grant => grant.Unit?.Value);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return (int)
            await connection.ExecuteScalarAsync<long>(
                new(
                    ToDo,
                    new
                    {
                        bodies = desks.Select(desk => desk.Body).ToArray(),
                        roles = desks.Select(desk => desk.Role).ToArray(),
                        units = units.OfType<Guid>().ToArray(),
                        near = time.GetUtcNow().AddDays(DaysBeforeALook),
                        most = ReportCounts.Most,
                    },
                    cancellationToken: cancellation
                )
            );
    }

    private DateOnly Today => ChinaTime.DayOf(time.GetUtcNow());

    private async Task<Page<TaskTodoItem>> TodoPage(
        string whose,
        string body,
        string[] roles,
        Guid? unit,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var (tree, now) = (bodies.Current, time.GetUtcNow());
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<TaskTodoPageRow>(
            new(
                $"""
                SELECT o.task, CASE WHEN o.unit IS NULL THEN j.number ELSE p.number END AS number,
                    CASE WHEN o.unit IS NULL THEN t.title ELSE w.title END AS subject, d.launcher, o.why, o.role, o.place, o.about, o.item, o.since,
                    u.kind AS "ClockKind", u.due_at AS "ClockDue"
                FROM lists.task_todos o
                JOIN lists.joint_tasks j ON j.task = o.task
                JOIN lists.task_desks d ON d.task = o.task AND d.body = j.body AND d.role = 'Launched'
                LEFT JOIN record.texts t ON t.hash = d.text_hash
                LEFT JOIN lists.due u ON u.stream = o.task AND u.item = o.clock
                LEFT JOIN lists.task_assignments a ON a.task = o.task AND a.assignment = o.item AND a.unit = o.unit
                LEFT JOIN lists.task_directives p ON p.task = a.task AND p.directive = a.directive
                LEFT JOIN record.texts w ON w.hash = p.text_hash
                WHERE {whose} AND {Waits} AND (o.since, o.task, o.place) < (@at, @task, @place)
                ORDER BY o.since DESC, o.task DESC, o.place DESC LIMIT @most
                """,
                new
                {
                    body,
                    roles,
                    unit,
                    at = after.At,
                    task = after.Report,
                    place = after.Item,
                    near = now.AddDays(DaysBeforeALook),
                    most = ReportPages.PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        return ReportPages.Paged(
            rows.AsList(),
            row => row.Todo(tree, calendars.Current, now),
            row => new(row.Since, row.Task, row.Place)
        );
    }
}
