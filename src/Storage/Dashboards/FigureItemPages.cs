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
/// The lists behind figures (统计明细), page by page: as many rows as the figure says, opened as far as the reader may see.
/// </summary>
public sealed class FigureItemPages(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    /// <summary>What a figure counts; the caller has made sure that the figure itself may be read.</summary>
    /// <param name="body">Whose figure it is.</param>
    /// <param name="withBelow">Whether the bodies below it are counted in.</param>
    /// <param name="what">The figure.</param>
    /// <param name="period">Its days; what waits now has none.</param>
    /// <param name="caller">Who reads.</param>
    /// <param name="after">Where the page before ended.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Page<FigureItem>> Of(
        BodyCode body,
        bool withBelow,
        FigureKind what,
        FigurePeriod period,
        Caller caller,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var (tree, now) = (bodies.Current, time.GetUtcNow());
        var today = ChinaTime.DayOf(now);
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await connection.QueryAsync<FigureItemPageRow>(
            new(
                CountedThings.Query(what),
                new
                {
                    bodies = withBelow ? [.. FigureBranches.Of(tree, body).Keys] : new[] { body.Value },
                    what = CountedThings.NameOf(what),
                    from = ChinaTime.StartOf(FirstOf(period, today)).ToUniversalTime(),
                    until = ChinaTime.StartOf(today.AddDays(1)).ToUniversalTime(),
                    now,
                    keys = JointTaskSight.KeysOf(caller, today, tree).ToArray(),
                    first = after == PageKey.Newest,
                    at = after.At,
                    place = after.Report,
                    rank = after.Item,
                    most = ReportPages.PageSize + 1,
                },
                cancellationToken: cancellation
            )
        );
        return ReportPages.Paged(
            rows.AsList(),
            row => row.Item(tree, calendars.Current, now),
            row => new(row.At, row.Place, row.Rank)
        );
    }

    private static DateOnly FirstOf(FigurePeriod period, DateOnly today) =>
        period switch
        {
            FigurePeriod.Today => today,
            FigurePeriod.Month => new(today.Year, today.Month, 1),
            _ => new(today.Year, 1, 1),
        };
}
