using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.JointTasks.Lists;

/// <summary>Reads the figures of a body's joint tasks in the year (联动任务统计).</summary>
public sealed class JointTaskFiguresReader(NpgsqlDataSource database, IBodyTreeSource bodies, TimeProvider time)
{
    private const string Launched = """
        SELECT d.stage, count(*)::int AS tasks, count(*) FILTER (WHERE d.suspended)::int AS suspended
        FROM lists.task_desks d
        WHERE d.body = @body AND d.role = 'Launched' AND d.year = @year AND d.stage <> 'Withdrawn'
        GROUP BY d.stage
        """;

    // Of those that run now, whenever they began; a body has few.
    private const string Progress = """
        SELECT round(avg(coalesce(lists.task_progress(r.task, 4), 0)))::int
        FROM (
            SELECT d.task FROM lists.task_desks d JOIN lists.joint_tasks j ON j.task = d.task
            WHERE d.body = @body AND d.role = 'Launched' AND d.running AND j.issued_at IS NOT NULL
            ORDER BY d.at DESC, d.task DESC LIMIT @most) r
        """;

    private const string Invited = """
        SELECT count(*)::int AS "All", count(*) FILTER (WHERE d.answer = 'Waiting')::int AS waiting,
            count(*) FILTER (WHERE d.answer = 'Participating')::int AS participating,
            count(*) FILTER (WHERE d.answer = 'Declined')::int AS declined,
            count(*) FILTER (WHERE d.delivery IN ('Sent', 'Received'))::int AS sent,
            count(*) FILTER (WHERE d.delivery IN ('Sent', 'Received') AND d.late)::int AS late,
            count(*) FILTER (WHERE d.delivery NOT IN ('Sent', 'Received') AND d.answer <> 'Declined'
                AND d.running AND NOT d.suspended AND d.due <= @now)::int AS overdue
        FROM lists.task_desks d
        WHERE d.body = @body AND d.role = 'Invited' AND d.year = @year
        """;

    /// <summary>The figures; the caller has made sure that they may be read.</summary>
    public async Task<JointTaskFiguresView> Read(BodyCode body, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var asked = new
        {
            body = body.Value,
            year = ChinaTime.DayOf(now).Year,
            now,
            most = ReportPages.PageSize,
        };
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var launched = (
            await connection.QueryAsync<(string Stage, int Tasks, int Suspended)>(
                new(Launched, asked, cancellationToken: cancellation)
            )
        ).AsList();
        var progress = await connection.ExecuteScalarAsync<int?>(new(Progress, asked, cancellationToken: cancellation));
        var invited = await connection.QuerySingleAsync<InvitedFigures>(
            new(Invited, asked, cancellationToken: cancellation)
        );
        return new(
            bodies.Current.Reference(body.Value),
            [
                .. launched
                    .Select(row => new StageFigure(Enum.Parse<TaskStage>(row.Stage), row.Tasks))
                    .OrderBy(figure => figure.Stage),
            ],
            launched.Sum(row => row.Suspended),
            progress,
            invited
        );
    }
}
