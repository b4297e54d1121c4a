using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.People;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Doors to recoveries (找回账号). Passwords and second factors of others can be reset in no other way.</summary>
public static class RecoveryEndpoints
{
    /// <summary>Maps the doors.</summary>
    public static void MapRecoveries(this IEndpointRouteBuilder routes)
    {
        var open = routes
            .MapGroup("/api/recoveries")
            .WithTags("账号")
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.SignIn);
        open.MapPost("/", Ask)
            .WithSummary("申请找回账号")
            .WithDescription("忘记密码或者遗失手机时，由本人在登录页提出。无论有没有这个账号，回答相同。")
            .WithRequestExample(new RecoveryAsking("320581.编辑"));
        open.MapPost("/takings", Take)
            .WithSummary("凭恢复码重设密码")
            .WithDescription("恢复码分两段，分别向系统管理员和安全管理员索取。重设后须重新启用动态口令。")
            .WithRequestExample(new RecoveryTaking("320581.编辑", "7K3M-Q2TX-9ABC", "DE4F-H5JK-M6NP", "…"));

        var kept = routes.MapGroup("/api").WithTags("账号管理").RequireAuthorization();
        kept.MapGet("/recoveries", List)
            .WithSummary("待办的找回申请")
            .WithDescription("系统管理员、安全管理员在本机构及以下可以办理的，早的在前，至多200件。");
        kept.MapPost("/recoveries/{recovery:guid}/approvals", Approve)
            .WithSummary("批准找回")
            .WithDescription(
                "须二次验证。系统管理员和安全管理员各批准一次，须为两人，且都不是本人；各得恢复码的一段，只显示一次。"
                    + "两方都批准后，原密码和动态口令作废，会话全部结束。"
            );
        kept.MapDelete("/recoveries/{recovery:guid}", Reject)
            .WithSummary("驳回找回")
            .WithDescription("任一方都可以驳回，已经给出的恢复码作废。");
        kept.MapPost("/people/{person}/recovery", AskFor)
            .WithSummary("代为申请找回")
            .WithDescription("由系统管理员或者安全管理员提出，仍须两方批准。");
    }

    private static async Task<NoContent> Ask(RecoveryAsking typed, RecoveryDesk desk, CancellationToken cancellation)
    {
        await desk.Ask(typed, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, RefusalResult>> Take(
        RecoveryTaking typed,
        RecoveryTaker taker,
        CancellationToken cancellation
    ) => await taker.Take(typed, cancellation) is { } refusal ? refusal.Result() : TypedResults.NoContent();

    private static async Task<Ok<IReadOnlyList<RecoveryView>>> List(RecoveryDesk desk, CancellationToken cancellation)
    {
        var found = await desk.List(cancellation);
        return TypedResults.Ok<IReadOnlyList<RecoveryView>>([
            .. found.Select(one => new RecoveryView(
                one.Id,
                one.Person,
                one.Name,
                one.UserName,
                one.Body,
                one.AskedAt,
                one.AskedBy,
                one.System,
                one.Security,
                one.Until
            )),
        ]);
    }

    private static async Task<Results<Ok<RecoveryPart>, RefusalResult>> Approve(
        Guid recovery,
        RecoveryDesk desk,
        CancellationToken cancellation
    )
    {
        var (part, refusal) = await desk.Approve(recovery, cancellation);
        return refusal is null ? TypedResults.Ok(part) : refusal.Result();
    }

    private static async Task<Results<NoContent, RefusalResult>> Reject(
        Guid recovery,
        RecoveryDesk desk,
        CancellationToken cancellation
    ) => await desk.Reject(recovery, cancellation) is { } refusal ? refusal.Result() : TypedResults.NoContent();

    private static async Task<Results<NoContent, RefusalResult>> AskFor(
        PersonId person,
        PersonDesk people,
        RecoveryDesk desk,
        CancellationToken cancellation
    )
    {
        if (await people.Find(person, cancellation) is not { } found)
        {
            return Refusals.NotFound.Result();
        }
        if (AccountPermission.RecoveryDuty(people.Caller, found, people.Facts) is null)
        {
            return Refusals.NotAllowed.Result();
        }
        return await desk.Ask(person, cancellation) is { } refusal ? refusal.Result() : TypedResults.NoContent();
    }
}
