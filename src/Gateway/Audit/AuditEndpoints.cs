using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
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
                "按人员、对象、操作和时间筛选，新的在前，每页100条。只有全国的审计管理员可以查询，查询本身也留痕。"
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
        // The audit is of the whole house: an entry does not say of which body it is.
        if (who.Caller.As(facts.Now.Today, BodyCode.Nation, Role.AuditAdministrator) is null)
        {
            return Refusals.NotFound.Result();
        }
        await witness.Tell(AuditActions.AuditRead, filter.Person?.ToString() ?? filter.Subject, cancellation);
        var lines = await book.Read(filter, PageSize, cancellation);
        var next = lines.Count == PageSize ? lines[^1].Number.ToString() : null;
        return TypedResults.Ok(new Page<AuditLine>(lines, next));
    }
}
