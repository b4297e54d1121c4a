using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Doors to the second factor (动态口令).</summary>
public static class SecondFactorEndpoints
{
    /// <summary>Maps the doors.</summary>
    public static void MapSecondFactor(this IEndpointRouteBuilder routes)
    {
        var doors = routes
            .MapGroup("/api")
            .WithTags("账号")
            .RequireAuthorization()
            .RequireRateLimiting(RateLimits.SignIn);
        doors
            .MapPost("/second-factor", Begin)
            .WithMetadata(SecondFactorAllowed.ToEnrol)
            .WithSummary("启用动态口令")
            .WithDescription("返回供口令程序使用的密钥，只显示一次。已经启用的，更换前需要二次验证。")
            .WithRequestExample(new Enrolment("…"));
        doors
            .MapPost("/second-factor/confirmation", Confirm)
            .WithMetadata(SecondFactorAllowed.ToEnrol)
            .WithSummary("确认动态口令")
            .WithDescription("输入口令程序显示的第一个口令，确认后动态口令生效，并作为一次二次验证。")
            .WithRequestExample(new CodeEntry("123456"));
        doors
            .MapPost("/step-up", StepUp)
            .WithMetadata(SecondFactorAllowed.ToShow)
            .WithSummary("二次验证")
            .WithDescription(
                "登录的第二步，以及签发等事项之前：输入动态口令，之后5分钟内可以办理这些事项。"
                    + "每个口令只能用一次，连续5次不正确停用15分钟。"
            )
            .WithRequestExample(new CodeEntry("123456"));
    }

    private static async Task<Results<Ok<EnrolmentKey>, RefusalResult>> Begin(
        Enrolment typed,
        CurrentCaller who,
        CodeDesk codes,
        Witness witness,
        CancellationToken cancellation
    )
    {
        var (key, refusal) = await codes.Begin(who.Signed, typed, cancellation);
        if (refusal is not null)
        {
            return refusal.Result();
        }
        await witness.Tell(AuditActions.FactorBegun, null, cancellation);
        return TypedResults.Ok(key);
    }

    private static async Task<Results<NoContent, RefusalResult>> Confirm(
        CodeEntry typed,
        CurrentCaller who,
        CodeDesk codes,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (await codes.Confirm(who.Signed, typed, cancellation) is { } refusal)
        {
            return refusal.Result();
        }
        await witness.Tell(AuditActions.FactorConfirmed, null, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<SteppedUp>, RefusalResult>> StepUp(
        CodeEntry typed,
        CurrentCaller who,
        CodeDesk codes,
        Witness witness,
        CancellationToken cancellation
    )
    {
        var (until, refusal) = await codes.StepUp(who.Signed, typed, cancellation);
        if (refusal is not null)
        {
            return refusal.Result();
        }
        await witness.Tell(AuditActions.SteppedUp, null, cancellation);
        return TypedResults.Ok(until);
    }
}
