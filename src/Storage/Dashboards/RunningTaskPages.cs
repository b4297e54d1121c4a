using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// Joint tasks that run at a body (在办联动任务), newest first: as many as its figure says, with their subjects where the reader
/// may open them. A clock past its moment makes its body late, the next one is what is due.
/// </summary>
public sealed class RunningTaskPages(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    // The page is cut before anything is worked out for its rows. The launcher's clocks are those of all, an invited body's its own.
    private const string Query = """
        SELECT d.task, d.at, o.open, j.number, t.title AS subject, d.launcher, d.kind, d.stage, d.suspended,
            d.counts::text AS counts, d.delivery, n.kind AS clock, n.due_at AS due, coalesce(l.late, '{}') AS late,
            CASE d.role WHEN 'Launched' THEN lists.task_progress(d.task, 4)
                ELSE lists.part_progress(d.task, d.body, 4) END AS progress
        FROM (
            SELECT * FROM lists.task_desks
            WHERE body = @body AND running AND role IN ('Launched', 'Invited') AND (at, task) < (@at, @task)
            ORDER BY at DESC, task DESC LIMIT @most) d
        JOIN lists.joint_tasks j ON j.task = d.task
        CROSS JOIN LATERAL (
            SELECT EXISTS (
                SELECT FROM lists.joint_task_readers r WHERE r.task = d.task AND r.reader = ANY (@keys)) AS open) o
        LEFT JOIN record.texts t ON t.hash = d.text_hash
        LEFT JOIN LATERAL (
            SELECT u.kind, u.due_at FROM lists.due u
            WHERE u.stream = d.task AND u.due_at > @now AND (d.role = 'Launched' OR u.body = d.body)
            ORDER BY u.due_at, u.item LIMIT 1) n ON true
        LEFT JOIN LATERAL (
            SELECT array_agg(x.body ORDER BY x.due_at, x.body) AS late
            FROM (
                SELECT u.body, min(u.due_at) AS due_at FROM lists.due u
                WHERE u.stream = d.task AND u.due_at <= @now AND (d.role = 'Launched' OR u.body = d.body)
                GROUP BY u.body) x) l ON true
        ORDER BY d.at DESC, d.task DESC
        """;

    /// <summary>A page of them; the caller has made sure that the figure itself may be read.</summary>
    public async Task<Page<RunningTask>> Of(BodyCode body, Caller caller, PageKey after, CancellationToken cancellation)
    {
        var (tree, now) = (bodies.Current, time.GetUtcNow());
        var asked = new
        {
            body = body.Value,
            keys = JointTaskSight.KeysOf(caller, ChinaTime.DayOf(now), tree).ToArray(),
            now,
            at = after.At,
            task = after.Report,
            most = ReportPages.PageSize + 1,
        };
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<RunningTaskRow>(new(Query, asked, cancellationToken: cancellation));
        return ReportPages.Paged(
            rows.AsList(),
            row => row.Item(tree, calendars.Current, now),
            row => new(row.At, row.Task, 0)
        );
    }
}
