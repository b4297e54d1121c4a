using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Gateway.Reports;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Dashboards;

namespace ZhengXie.Linked.Gateway.Dashboards;

/// <summary>The doors of dashboards (驾驶舱接口): the figures, and the list behind each of them.</summary>
public static class DashboardDoors
{
    /// <summary>Maps them.</summary>
    public static void MapDashboards(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/bodies/{body}").WithTags("列表与统计").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapGet("/dashboard", Dashboard)
            .WithSummary(
                "驾驶舱：本级和下级的今日、本月、本年，逐月走势，下级排名，超期、未办结批示、急件、重点件、在办联动任务"
            )
            .WithDescription(
                "attention 是重点件和在办联动任务的前几项；您无权打开的没有标题。大屏读取的统计没有这一部分。"
            );
        api.MapGet("/running-tasks", Running)
            .WithSummary("在办联动任务：阶段、进度、分报告已报和应报、逾期单位、下一时限")
            .WithDescription("项数与统计数一致。您无权打开的没有编号和课题。");
        api.MapGet("/figure-items", Items)
            .WithSummary("某项统计背后的清单")
            .WithDescription(
                "行数与统计数一致。lower 指定下级机构时，列该机构及其以下。您无权打开的，只列机构和日期，不列标题、编号。"
            );
    }

    private static async Task<Results<Ok<DashboardView>, RefusalResult>> Dashboard(
        BodyCode body,
        Reading reading,
        KeptFigures figures,
        AttentionReader attention,
        IBodyTreeSource bodies,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        MayRead(body, reading, bodies, time)
            ? TypedResults.Ok(
                await figures.Dashboard(body, cancellation) with
                {
                    Attention = await attention.Read(body, reading.By, cancellation),
                }
            )
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<Page<RunningTask>>, RefusalResult>> Running(
        BodyCode body,
        Reading reading,
        RunningTaskPages tasks,
        IBodyTreeSource bodies,
        TimeProvider time,
        string? after = null,
        CancellationToken cancellation = default
    ) =>
        MayRead(body, reading, bodies, time)
            ? await PageDoor.Listed(after, key => tasks.Of(body, reading.By, key, cancellation))
            : Refusals.NotFound.Result();

    private static async Task<Results<Ok<Page<FigureItem>>, RefusalResult>> Items(
        BodyCode body,
        Reading reading,
        FigureItemPages pages,
        IBodyTreeSource bodies,
        TimeProvider time,
        FigureKind what = FigureKind.Submitted,
        FigurePeriod period = FigurePeriod.Year,
        BodyCode? lower = null,
        string? after = null,
        CancellationToken cancellation = default
    ) =>
        MayRead(body, reading, bodies, time) && (lower is null || bodies.Current.IsAbove(body, lower.Value))
            ? await PageDoor.Listed(
                after,
                key => pages.Of(lower ?? body, lower is not null, what, period, reading.By, key, cancellation)
            )
            : Refusals.NotFound.Result();

    private static bool MayRead(BodyCode body, Reading reading, IBodyTreeSource bodies, TimeProvider time) =>
        FiguresAccess.MayRead(reading.By, body, ChinaTime.DayOf(time.GetUtcNow()), bodies.Current);
}
