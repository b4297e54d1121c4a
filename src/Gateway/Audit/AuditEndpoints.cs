using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Audit;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Audit;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Audit;

/// <summary>Doors to the audit (审计查询). Every question is told to the audit itself.</summary>
public static class AuditEndpoints
{
    private const int PageSize = 100;

    /// <summary>Maps <c>/api/audit</c>.</summary>
    public static void MapAudit(this IEndpointRouteBuilder routes)
    {
        var audit = routes.MapGroup("/api/audit").WithTags("审计").RequireAuthorization();
        audit
            .MapGet("", AtStart.Composed(Read))
            .WithSummary("查询审计记录")
            .WithDescription(
                "按人员、用户名、对象、操作、结果、地址和时间筛选，新的在前，每页100条。全国的审计管理员查询全部，"
                    + "其他审计管理员查询本机构和下级人员的记录。查询本身也留痕。"
            );
        audit
            .MapGet("/subjects/{id:guid}", Subject)
            .WithSummary("一件事项的办理记录：谁何时办了什么，删除过哪些正文")
            .WithDescription(
                "来自事件本身，只有事件名称、人员、身份和时间，没有内容。正文被删除的，列出理由和两名责任人。"
            );
        audit
            .MapGet("/people/{person}/acts", Acts)
            .WithSummary("一个人办理了什么，最近200项，可按时间筛选")
            .WithDescription("来自回执和事件本身，没有内容。");
    }

    private static async Task<Results<Ok<Page<AuditLine>>, RefusalResult>> Read(
        [AsParameters] AuditFilter filter,
        CurrentCaller who,
        RuleFactSource facts,
        AuditBook book,
        ActionNames names,
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
        return TypedResults.Ok(new Page<AuditLine>([.. lines.Select(names.Named)], next));
    }

    private static async Task<Results<Ok<SubjectHistory>, RefusalResult>> Subject(
        Guid id,
        CurrentCaller who,
        RuleFactSource facts,
        ActBook acts,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (AuditSight.Of(who.Caller, facts.Now) is not { } sight)
        {
            return Refusals.NotFound.Result();
        }
        await witness.Tell(AuditActions.AuditRead, id.ToString(), cancellation);
        return TypedResults.Ok(await acts.Of(id, sight.Bodies, cancellation));
    }

    private static async Task<Results<Ok<IReadOnlyList<ActLine>>, RefusalResult>> Acts(
        PersonId person,
        DateTimeOffset? from,
        DateTimeOffset? to,
        CurrentCaller who,
        RuleFactSource facts,
        ActBook acts,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (AuditSight.Of(who.Caller, facts.Now) is not { } sight)
        {
            return Refusals.NotFound.Result();
        }
        await witness.Tell(AuditActions.AuditRead, person.ToString(), cancellation);
        return TypedResults.Ok(await acts.By(person, from, to, sight.Bodies, cancellation));
    }
}
