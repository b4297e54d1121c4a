using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Bodies;

/// <summary>Door to the yearly change of divisions (区划导入).</summary>
public static class DivisionEndpoints
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const string Csv = "text/csv";
    private const string Form = "multipart/form-data";

    /// <summary>Maps <c>/api/division-imports</c>.</summary>
    public static void MapDivisions(this IEndpointRouteBuilder routes) =>
        routes
            .MapPost("/api/division-imports", Import)
            .Accepts<IFormFile>(Form, Csv)
            .RequireAuthorization()
            .RequireRateLimiting(RateLimits.Upload)
            .WithMetadata(new RequestSizeLimitAttribute(MostBytes))
            .WithTags("机构")
            .WithSummary("导入区划变更")
            .WithDescription(
                "提交 CSV 或表单中的 CSV 文件（UTF-8，首行 code,name,tier,parent，可另有 formerly、merged_into）。dryRun=true 只比对，不变更。"
                    + "去向不明的机构只列出，保持原样。只有全国的系统管理员可以导入。"
            );

    private static async Task<Results<Ok<DivisionReport>, RefusalResult>> Import(
        HttpRequest request,
        CurrentCaller who,
        RuleFactSource facts,
        DivisionRun run,
        Witness witness,
        CancellationToken cancellation,
        bool dryRun = false
    )
    {
        if (who.Caller.As(facts.Now.Today, BodyCode.Nation, Role.SystemAdministrator) is null)
        {
            return Refusals.NotAllowed.Result();
        }
        var (file, unreadable) = DivisionFile.Read(await ReadAll(request, cancellation));
        if (file is null)
        {
            return unreadable!.Result();
        }
        if (dryRun)
        {
            return TypedResults.Ok(run.Try(file));
        }
        var (report, refusal) = await run.Carry(file, who.Caller, cancellation);
        if (refusal is not null)
        {
            return refusal.Result();
        }
        await witness.Tell(AuditActions.DivisionsImported, file.Hash, cancellation);
        return TypedResults.Ok(report);
    }

    // The size limit of the door bounds what is read. A form without a file reads as an empty one.
    private static async Task<byte[]> ReadAll(HttpRequest request, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        if (!request.HasFormContentType)
        {
            await request.Body.CopyToAsync(bytes, cancellation);
        }
        else if ((await request.ReadFormAsync(cancellation)).Files is [var file, ..])
        {
            await file.CopyToAsync(bytes, cancellation);
        }
        return bytes.ToArray();
    }
}
