using System.Data.Common;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.JointTasks.Lists;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>Reads a dashboard (驾驶舱): counts of a body and of those below it, no content.</summary>
public sealed class DashboardReader(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    FigureSumsReader sums,
    JointTaskFiguresReader tasks,
    TimeProvider time
)
{
    private const string Running = """
        SELECT count(*) FILTER (WHERE d.role = 'Launched')::int AS launched,
            count(*) FILTER (WHERE d.role = 'Invited')::int AS invited,
            coalesce(sum((d.counts ->> 'participating')::int), 0)::int AS participating,
            coalesce(sum((d.counts ->> 'sent')::int), 0)::int AS sent,
            coalesce(sum(u.late), 0)::int AS late
        FROM lists.task_desks d
        LEFT JOIN LATERAL (
            SELECT count(DISTINCT u.body)::int AS late FROM lists.due u
            WHERE u.stream = d.task AND u.due_at <= @now AND d.role = 'Launched') u ON true
        WHERE d.body = @body AND d.running
        """;

    /// <summary>The dashboard; the caller has made sure that it may be read.</summary>
    public async Task<DashboardView> Read(BodyCode body, CancellationToken cancellation)
    {
        var (tree, now) = (bodies.Current, time.GetUtcNow());
        var day = ChinaTime.DayOf(now);
        var branches = FigureBranches.Of(tree, body);
        var figures = await sums.Read(body, branches, day, cancellation);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var waiting = await WaitingSums.Read(connection, branches, now, cancellation);
        return new(
            tree.Reference(body.Value),
            day,
            figures.Of(body),
            figures.Without(body),
            Lower(tree, body, branches, figures, waiting),
            [.. Enumerable.Range(1, day.Month).Select(month => MonthOf(month, body, figures))],
            waiting.Of(body),
            waiting.Without(body),
            await RunningOf(connection, body, now, cancellation),
            await tasks.Read(body, cancellation)
        );
    }

    // Those that were succeeded are shown while something of the year counts for them.
    private static List<LowerFigures> Lower(
        BodyTree tree,
        BodyCode body,
        IReadOnlyDictionary<string, BodyCode> branches,
        FigureSums figures,
        WaitingSums waiting
    ) =>
        [
            .. branches
                .Values.Distinct()
                .Where(branch => branch != body)
                .Select(branch => tree.Find(branch)!)
                .Where(facts => facts.Lives || figures.Has(facts.Code))
                .Select(facts => new LowerFigures(
                    new(facts.Code, facts.Name),
                    facts.Joined,
                    figures.Of(facts.Code),
                    waiting.Of(facts.Code)
                )
                {
                    Months = figures.MonthsOf(facts.Code),
                })
                .OrderByDescending(lower => lower.Figures.Year.Forwarded)
                .ThenByDescending(lower => lower.Figures.Year.Adopted)
                .ThenBy(lower => lower.Body.Code),
        ];

    private static MonthFigures MonthOf(int month, BodyCode body, FigureSums figures)
    {
        var (own, below) = figures.In(month, body);
        return new(month, own, below);
    }

    private static async Task<RunningTasks> RunningOf(
        DbConnection connection,
        BodyCode body,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var (launched, invited, participating, sent, late) = await connection.QuerySingleAsync<(
            int,
            int,
            int,
            int,
            int
        )>(new(Running, new { body = body.Value, now }, cancellationToken: cancellation));
        return new(launched, invited)
        {
            Participating = participating,
            Sent = sent,
            Late = late,
        };
    }
}
