using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>The doors of bulletins (期刊接口): their issues, what is printed in one, and which number comes next.</summary>
public static class IssueDoors
{
    /// <summary>Maps <c>/api/bodies/{body}/issues</c>.</summary>
    public static void MapIssues(this IEndpointRouteBuilder app)
    {
        var issues = app.MapGroup("/api/bodies/{body}/issues").WithTags("列表与统计").RequireAuthorization();
        issues.AddEndpointFilter<ActingFilter>();
        issues.AddEndpointFilter<InternalReading>();
        issues.MapGet("/", List).WithSummary("期刊目录：某年各期，新签发的在前；不写年份为今年");
        issues.MapGet("/next", Next).WithSummary("下一个可用的期号");
        issues
            .MapGet("/{year:int}/{number:int}", Find)
            .WithSummary("一期刊物的全部内容，按签发先后，供打印")
            .WithDescription("本机构编辑、审核、签发和主席看全部；作者和报来的下级只看到自己的。");
    }

    private static async Task<Ok<IReadOnlyList<IssueItem>>> List(
        BodyCode body,
        int? year,
        Reading reading,
        IssuePages pages,
        CancellationToken cancellation
    ) => TypedResults.Ok(await pages.Of(body, year, reading.By, cancellation));

    private static async Task<Ok<BulletinIssue>> Next(
        BodyCode body,
        string bulletin,
        Reading reading,
        IssuePages pages,
        CancellationToken cancellation
    ) => TypedResults.Ok(await pages.Next(body, bulletin, reading.By, cancellation));

    private static async Task<Results<Ok<IssueView>, RefusalResult>> Find(
        BodyCode body,
        int year,
        int number,
        string bulletin,
        Reading reading,
        IssuePages pages,
        CancellationToken cancellation
    ) =>
        await pages.Find(body, new(bulletin, year, number), reading.By, cancellation) is { } view
            ? TypedResults.Ok(view)
            : Refusals.NotFound.Result();
}
