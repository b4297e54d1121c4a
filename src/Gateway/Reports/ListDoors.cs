using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Dashboards;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The doors of lists and figures (列表与统计接口). Pages hold 50 rows and go by key: ask the next one with <c>after</c>.</summary>
public static class ListDoors
{
    /// <summary>Lists of desks, authors, units and senders; figures of bodies.</summary>
    public static void MapReportLists(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api").WithTags("列表与统计").RequireAuthorization();
        api.AddEndpointFilter<ActingFilter>();
        api.MapGet("/desks/{body}/reports", Desk)
            .WithSummary(
                "办公桌上的信息：待办、已办、未读或全部，可按状态、紧急程度、类别、报来机构、时间、逾期和文字筛选"
            );
        api.MapGet("/desks/{body}/legs", Sent).WithSummary("本机构已上报的信息");
        api.MapGet("/desks/{body}/directives", Ledger)
            .WithSummary("本机构批示台账，可按级别、承办单位、年度、期限、逾期、未答复、延期待批筛选");
        api.MapGet("/desks/{body}/urgings", Urgings).WithSummary("本机构的催办台账：催办他人的和被上下级催办的");
        api.MapGet("/units/{unit}/urgings", UnitUrgings).WithSummary("本单位收到的催办");
        api.MapGet("/bodies/{body}/adopted-reports", Adopted).WithSummary("本机构已采用的信息，供主席查看");
        api.MapGet("/bodies/{body}/figures", Figures).WithSummary("本机构和下级的统计：今日、本月、本年");
        api.MapGet("/my/reports", Mine).WithSummary("我提交和联名的信息：全部、待我补充、已有结果或未读");
        api.MapGet("/units/{unit}/reports", OfUnit).WithSummary("以本单位名义提交的信息");
        api.MapGet("/units/{unit}/directives", Handled).WithSummary("本单位承办的批示，筛选同台账");
    }

    private static Task<Results<Ok<Page<DeskItem>>, RefusalResult>> Desk(
        BodyCode body,
        [AsParameters] DeskFilter filter,
        Reading reading,
        ReportPages pages,
        DeskList list = DeskList.Todo,
        string? after = null,
        CancellationToken cancellation = default
    ) =>
        DeskFilterRules.Check(filter) is { } refusal
            ? Task.FromResult<Results<Ok<Page<DeskItem>>, RefusalResult>>(refusal.Result())
            : PageDoor.Listed(after, key => pages.Of(body, list, filter, reading.By, key, cancellation));

    private static Task<Results<Ok<Page<SentItem>>, RefusalResult>> Sent(
        BodyCode body,
        Reading reading,
        ReportPages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.Sent(body, reading.By, key, cancellation));

    private static Task<Results<Ok<Page<DirectiveItem>>, RefusalResult>> Ledger(
        BodyCode body,
        [AsParameters] LedgerFilter filter,
        Reading reading,
        DirectivePages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.Of(body, filter, reading.By, key, cancellation));

    private static Task<Results<Ok<Page<UrgingItem>>, RefusalResult>> Urgings(
        BodyCode body,
        Reading reading,
        UrgingPages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.Of(Visibility.Desk(body), reading.By, key, cancellation));

    private static Task<Results<Ok<Page<UrgingItem>>, RefusalResult>> UnitUrgings(
        UnitId unit,
        Reading reading,
        UrgingPages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.Of(Visibility.Unit(unit), reading.By, key, cancellation));

    private static Task<Results<Ok<Page<DeskItem>>, RefusalResult>> Adopted(
        BodyCode body,
        Reading reading,
        ReportPages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.Adopted(body, reading.By, key, cancellation));

    private static Task<Results<Ok<Page<FollowedItem>>, RefusalResult>> Mine(
        Reading reading,
        ReportPages pages,
        FollowedList list = FollowedList.All,
        string? after = null,
        CancellationToken cancellation = default
    ) => PageDoor.Listed(after, key => pages.Mine(list, reading.By, key, cancellation));

    private static Task<Results<Ok<Page<FollowedItem>>, RefusalResult>> OfUnit(
        UnitId unit,
        Reading reading,
        ReportPages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.OfUnit(unit, reading.By, key, cancellation));

    private static Task<Results<Ok<Page<DirectiveItem>>, RefusalResult>> Handled(
        UnitId unit,
        [AsParameters] LedgerFilter filter,
        Reading reading,
        DirectivePages pages,
        string? after,
        CancellationToken cancellation
    ) => PageDoor.Listed(after, key => pages.Of(unit, filter, reading.By, key, cancellation));

    private static async Task<Results<Ok<FiguresView>, RefusalResult>> Figures(
        BodyCode body,
        Reading reading,
        KeptFigures figures,
        IBodyTreeSource bodies,
        TimeProvider time,
        CancellationToken cancellation
    ) =>
        FiguresAccess.MayRead(reading.By, body, ChinaTime.DayOf(time.GetUtcNow()), bodies.Current)
            ? TypedResults.Ok(await figures.Figures(body, cancellation))
            : Refusals.NotFound.Result();
}
