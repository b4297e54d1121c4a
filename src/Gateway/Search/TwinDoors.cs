using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Search;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Gateway.Search;

/// <summary>The doors of twins (查重接口): for a text that is being written, and for a report on the desk.</summary>
internal static class TwinDoors
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapPost("/twins", OfText)
            .WithSummary("查重：正在写的文稿与近十二个月的信息比对，相似度70%起")
            .WithDescription(
                "items 只列查看人可以打开的；othersAlike 表示拟报机构另有相近的信息，不在查看范围内。只作提示，不影响提交。"
            )
            .WithRequestExample(SearchExamples.Written)
            .WithAnswerExample(SearchExamples.Twins);
        api.MapGet("/reports/{report}/copies/{body}/twins", OfCopy)
            .WithSummary("查重：本机构的这一件与近十二个月的来稿和下级报来比对")
            .WithAnswerExample(SearchExamples.Twins);
    }

    private static async Task<Results<Ok<TwinsView>, RefusalResult>> OfText(
        TwinsRequest request,
        Reading reading,
        TwinFinder twins,
        CancellationToken cancellation
    ) =>
        TwinRules.Check(request) is { } fault
            ? fault.Result()
            : TypedResults.Ok(await twins.Of(request, reading.By, cancellation));

    private static async Task<Results<Ok<TwinsView>, RefusalResult>> OfCopy(
        ReportId report,
        BodyCode body,
        Reading reading,
        TwinFinder twins,
        CancellationToken cancellation
    ) =>
        await twins.Of(report, body, reading.By, cancellation) is { } found
            ? TypedResults.Ok(found)
            : Refusals.NotFound.Result();
}
