using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts.Imports;
using ZhengXie.Linked.Storage.Bodies;

namespace ZhengXie.Linked.Gateway.Accounts.Imports;

/// <summary>Doors to imports of people, accounts and roles (批量导入).</summary>
public static class ImportEndpoints
{
    private const string Csv = "text/csv";
    private const string Binary = "application/octet-stream";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Maps <c>/api/account-imports</c> and <c>/api/role-imports</c>.</summary>
    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        var imports = routes
            .MapGroup("/api")
            .WithTags("账号管理")
            .RequireAuthorization()
            .RequireRateLimiting(RateLimits.Upload)
            .WithMetadata(new RequestSizeLimitAttribute(ImportFile.MostBytes));
        imports.AddEndpointFilter<ActingFilter>();
        imports
            .MapPost("/account-imports", Accounts)
            .Accepts<byte[]>(Workbook, Csv, Binary)
            .WithSummary("批量导入人员和账号")
            .WithDescription(
                "提交 .xlsx 或 CSV 文件，列为机构代码、姓名、用户名，可另有界别、职务、工作单位、省政协委员、全国政协委员、同名；至多2000行。"
                    + "dryRun=true 只核对。有一行不合格则整个文件不办理，逐行指出。办理后返回邀请码，系统不留存；"
                    + "回答没有收到时，一天内用同一指令号再次提交，邀请码不变。由系统管理员办理。"
            );
        imports
            .MapPost("/role-imports", Roles)
            .Accepts<byte[]>(Workbook, Csv, Binary)
            .WithSummary("批量授予角色")
            .WithDescription(
                "提交 .xlsx 或 CSV 文件，列为用户名、角色、机构代码、起始日期，可另有单位、终止日期；至多2000行。dryRun=true 只核对。"
                    + "有一行不合格则整个文件不办理。由安全管理员办理，须二次验证，不能授予自己。"
            );
    }

    private static async Task<Results<Ok<AccountImport>, RefusalResult>> Accounts(
        HttpRequest request,
        Acting acting,
        RuleFactSource facts,
        AccountImportRun run,
        CancellationToken cancellation,
        bool dryRun = false
    )
    {
        var (file, refused) = await Read(
            request,
            acting.By,
            Role.SystemAdministrator,
            AccountImportCheck.Needed,
            facts,
            cancellation
        );
        if (file is null)
        {
            return refused!.Result();
        }
        var (done, refusal) = await run.Do(file, acting.By, acting.Id, dryRun, cancellation);
        return refusal is null ? TypedResults.Ok(done) : refusal.Result();
    }

    private static async Task<Results<Ok<RoleImport>, RefusalResult>> Roles(
        HttpRequest request,
        Acting acting,
        RuleFactSource facts,
        RoleImportRun run,
        CancellationToken cancellation,
        bool dryRun = false
    )
    {
        var (file, refused) = await Read(
            request,
            acting.By,
            Role.SecurityAdministrator,
            RoleImportCheck.Needed,
            facts,
            cancellation
        );
        if (file is null)
        {
            return refused!.Result();
        }
        var (done, refusal) = await run.Do(file, acting.By, acting.Id, dryRun, cancellation);
        return refusal is null ? TypedResults.Ok(done) : refusal.Result();
    }

    // Whoever is that administrator nowhere has no file read for him; for which bodies he may, every row asks.
    private static async Task<(ImportFile? File, Refusal? Refusal)> Read(
        HttpRequest request,
        Caller caller,
        Role role,
        IReadOnlyList<string> needed,
        RuleFactSource facts,
        CancellationToken cancellation
    )
    {
        if (!caller.On(facts.Now.Today).Any(grant => grant.Role == role))
        {
            return (null, Refusals.NotAllowed);
        }
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, cancellation);
        return ImportFile.Read(bytes.ToArray(), needed);
    }
}
