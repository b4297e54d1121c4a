using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.Passkeys;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Passkeys;

namespace ZhengXie.Linked.Gateway.Passkeys;

/// <summary>Doors to passkeys (通行密钥).</summary>
public static class PasskeyEndpoints
{
    private static readonly JsonElement Some = JsonElement.Parse("{}");

    /// <summary>Maps the doors.</summary>
    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        var doors = routes
            .MapGroup("/api")
            .WithTags("账号")
            .RequireAuthorization()
            .RequireRateLimiting(RateLimits.SignIn);
        doors.MapGet("/passkeys", List).WithSummary("本人的通行密钥");
        doors
            .MapPost("/passkeys/enrolments", Begin)
            .WithMetadata(SecondFactorAllowed.ToEnrol)
            .WithSummary("登记通行密钥：第一步")
            .WithDescription("核对密码，返回浏览器生成密钥所需的参数，5分钟内用一次。已有二次验证方式的，须先验证。")
            .WithRequestExample(new PasskeyEnrolment("…"));
        doors
            .MapPost("/passkeys", Finish)
            .WithMetadata(SecondFactorAllowed.ToEnrol)
            .WithSummary("登记通行密钥：第二步")
            .WithDescription("提交浏览器生成的公钥。登记成功同时作为一次二次验证。每人最多10个。")
            .WithRequestExample(new NewPasskey("办公室电脑", Some));
        doors
            .MapDelete("/passkeys/{id:guid}", Remove)
            .WithSummary("删除通行密钥")
            .WithDescription("须先二次验证。有任职的人员不能删除最后一种二次验证方式。");
        doors
            .MapPost("/passkeys/challenges", Ask)
            .WithMetadata(SecondFactorAllowed.ToShow)
            .WithSummary("用通行密钥验证：第一步")
            .WithDescription("返回浏览器出示密钥所需的参数，5分钟内用一次。");
        doors
            .MapPost("/step-up/passkey", StepUp)
            .WithMetadata(SecondFactorAllowed.ToShow)
            .WithSummary("用通行密钥验证：第二步")
            .WithDescription("登录的第二步，以及签发等事项之前：提交设备的签名，效力与动态口令相同。")
            .WithRequestExample(new ShownPasskey(Some));
    }

    private static async Task<Ok<IReadOnlyList<PasskeyView>>> List(
        CurrentCaller who,
        PasskeyBook book,
        CancellationToken cancellation
    )
    {
        var held = await book.Of(who.Person, cancellation);
        return TypedResults.Ok<IReadOnlyList<PasskeyView>>([
            .. held.Select(one => new PasskeyView(one.Id, one.Name, one.CreatedAt, one.UsedAt, one.BackedUp)),
        ]);
    }

    private static async Task<Results<Ok<PasskeyOptions>, RefusalResult>> Begin(
        PasskeyEnrolment typed,
        CurrentCaller who,
        PasskeyEnrolling enrolling,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        var (options, refusal) = await enrolling.Begin(who.Signed, typed, context, cancellation);
        return refusal is null ? TypedResults.Ok(options) : refusal.Result();
    }

    private static async Task<Results<NoContent, RefusalResult>> Finish(
        NewPasskey made,
        CurrentCaller who,
        PasskeyEnrolling enrolling,
        Witness witness,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        if (await enrolling.Finish(who.Signed, made, context, cancellation) is { } refusal)
        {
            return refusal.Result();
        }
        await witness.Tell(AuditActions.PasskeyEnrolled, null, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, RefusalResult>> Remove(
        Guid id,
        CurrentCaller who,
        PasskeyDesk desk,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (await desk.Remove(who.Signed, id, cancellation) is { } refusal)
        {
            return refusal.Result();
        }
        await witness.Tell(AuditActions.PasskeyRemoved, id.ToString(), cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Results<Ok<PasskeyOptions>, RefusalResult>> Ask(
        CurrentCaller who,
        PasskeyDesk desk,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        var (options, refusal) = await desk.Ask(who.Signed, context, cancellation);
        return refusal is null ? TypedResults.Ok(options) : refusal.Result();
    }

    private static async Task<Results<Ok<SteppedUp>, RefusalResult>> StepUp(
        ShownPasskey shown,
        CurrentCaller who,
        PasskeyDesk desk,
        Witness witness,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        var (until, refusal) = await desk.StepUp(who.Signed, shown, context, cancellation);
        if (refusal is not null)
        {
            return refusal.Result();
        }
        await witness.Tell(AuditActions.SteppedUp, null, cancellation);
        return TypedResults.Ok(until);
    }
}
