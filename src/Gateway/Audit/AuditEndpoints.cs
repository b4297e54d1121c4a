using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>Doors to the audit (审计查询).</summary>
public static class AuditEndpoints
{
    private const int PageSize = 100;

    /// <summary>Maps <c>/api/audit</c>.</summary>
    public static void MapAudit(this IEndpointRouteBuilder routes) =>
        routes
            .MapGet("/api/audit", Read)
            .RequireAuthorization()
            .WithTags("审计")
            .WithSummary("查询审计记录")
            .WithDescription(
                "按人员、用户名、对象、操作、结果、地址和时间筛选，新的在前，每页100条。全国的审计管理员查询全部，"
                    + "其他审计管理员查询本机构和下级人员的记录。查询本身也留痕。"
            );

    private static async Task<Results<Ok<Page<AuditLine>>, RefusalResult>> Read(
        [AsParameters] AuditFilter filter,
        CurrentCaller who,
        RuleFactSource facts,
        AuditBook book,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (AuditSight.Of(who.Caller, facts.Now) is not { } sight)
        {
            return Refusals.NotFound.Result();
        }
        await witness.Tell(AuditActions.AuditRead, filter.Person?.ToString() ?? filter.Subject, cancellation);
        var lines = await book.Read(filter, sight.Bodies, PageSize, cancellation);
        var next = lines.Count == PageSize ? lines[^1].Number.ToString() : null;
        return TypedResults.Ok(new Page<AuditLine>(lines, next));
    }
}
