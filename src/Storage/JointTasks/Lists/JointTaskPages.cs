using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Lists;

/// <summary>
/// The lists of joint tasks (联动任务清单), page by page, newest first: those that a body launched, and those that it was
/// invited to. A body that is not the reader's lists nothing.
/// </summary>
public sealed class JointTaskPages(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    // The page is cut before anything is worked out for its rows.
    private const string Query = $"""
        SELECT d.task, j.number, t.title AS subject, d.launcher, d.kind, d.form, d.stage, d.suspended, d.at, d.due,
            d.answer, d.delivery, d.late, d.parent, d.counts::text AS counts, u.kind AS "ClockKind",
            u.due_at AS "ClockDue", c.task AS child,
            CASE d.role WHEN 'Launched' THEN lists.task_progress(d.task, 4)
                ELSE lists.part_progress(d.task, d.body, 4) END AS progress
        FROM (
            SELECT * FROM lists.task_desks
            WHERE body = @body AND @body = ANY (@mine) AND role = @role AND (at, task) < (@at, @task)
                AND (@kind IS NULL OR kind = @kind) AND (@stage IS NULL OR stage = @stage)
                AND (@year IS NULL OR year = @year) AND (running OR NOT @running)
            ORDER BY at DESC, task DESC LIMIT @most) d
        JOIN lists.joint_tasks j ON j.task = d.task
        LEFT JOIN record.texts t ON t.hash = d.text_hash
        LEFT JOIN LATERAL (
            SELECT l.kind, l.due_at FROM {ClocksOfPaper.OfTask} l WHERE l.body = d.body
            ORDER BY l.due_at LIMIT 1) u ON true
        LEFT JOIN LATERAL (
            SELECT x.task FROM lists.task_desks x
            WHERE x.parent = d.task AND x.body = d.body AND x.role = 'Launched' AND d.role = 'Invited'
                AND x.stage NOT IN ('Withdrawn', 'Terminated')
            ORDER BY x.at DESC, x.task DESC LIMIT 1) c ON true
        ORDER BY d.at DESC, d.task DESC
        """;

    /// <summary>The tasks of the body, for its desk and chair.</summary>
    public async Task<Page<JointTaskItem>> Of(
        BodyCode body,
        JointTaskList list,
        JointTaskFilter filter,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var (tree, now) = (bodies.Current, time.GetUtcNow());
        var keys = JointTaskSight.KeysOf(caller, ChinaTime.DayOf(now), tree);
        string[] mine = JointTaskSight.SeesOwn(keys, body) ? [body.Value] : [];
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<JointTaskPageRow>(
            new(
                Query,
                new
                {
                    body = body.Value,
                    mine,
                    role = list.ToString(),
                    kind = filter.Kind,
                    stage = filter.Stage?.ToString(),
                    year = filter.Year,
                    running = filter.Running,
                    at = after.At,
                    task = after.Report,
                    most = ReportPages.PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        return ReportPages.Paged(
            rows.AsList(),
            row => row.Item(tree, calendars.Current, now),
            row => new(row.At, row.Task, 0)
        );
    }
}
