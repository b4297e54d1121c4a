using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.SignOn;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.SignOn;

namespace ZhengXie.Linked.Gateway.SignOn;

/// <summary>Doors to signing on (统一认证登录) and to one's own binding.</summary>
public static class SignOnEndpoints
{
    /// <summary>Maps the doors.</summary>
    public static void MapSignOn(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/api/sign-on").WithTags("账号").AllowAnonymous();
        open.MapGet("/", Offer).WithSummary("是否可用统一认证登录");
        open.MapPost("/", Begin)
            .RequireRateLimiting(RateLimits.SignIn)
            .WithSummary("统一认证登录")
            .WithDescription("返回认证方的地址，10分钟内在本浏览器有效。认证之后还须二次验证的，照常验证。")
            .WithRequestExample(new SignOnWish("/home"));
        var mine = routes.MapGroup("/api/sign-on/binding").WithTags("账号").RequireAuthorization();
        mine.MapGet("/", Mine).WithSummary("本人的统一认证绑定");
        mine.MapPost("/", BeginBinding)
            .RequireRateLimiting(RateLimits.SignIn)
            .WithSummary("绑定统一认证身份")
            .WithDescription("核对密码，有二次验证方式的还须先验证。返回认证方的地址。")
            .WithRequestExample(new SignOnBindingWish("…"));
        mine.MapDelete("/", Unbind).WithSummary("解除统一认证绑定");
    }

    private static Ok<SignOnOffer> Offer(SignOnSettings settings) =>
        TypedResults.Ok(new SignOnOffer(settings.On, settings.On ? settings.Name : null));

    private static async Task<Results<Ok<SignOnAddress>, RefusalResult>> Begin(
        SignOnWish wish,
        SignOnSettings settings,
        HttpContext context
    ) =>
        settings.On
            ? await Address(context, new() { RedirectUri = PagePath.OrHome(wish.To) })
            : Refusals.NotFound.Result();

    private static async Task<Ok<SignOnBinding>> Mine(
        CurrentCaller who,
        SignOnSettings settings,
        OuterIdentities identities,
        CancellationToken cancellation
    ) =>
        TypedResults.Ok(
            new SignOnBinding(
                settings.On ? await identities.BoundAt(who.Person, settings.Provider!, cancellation) : null
            )
        );

    private static async Task<Results<Ok<SignOnAddress>, RefusalResult>> BeginBinding(
        SignOnBindingWish typed,
        CurrentCaller who,
        SignOnSettings settings,
        PasswordDesk passwords,
        SecondFactors factors,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        if (!settings.On)
        {
            return Refusals.NotFound.Result();
        }
        if (!await passwords.Check(who.Person, typed.Password, cancellation))
        {
            return Refusals.PasswordWrong.At("password").Result();
        }
        if (!who.Caller.SteppedUp && await factors.HasAny(who.Person, cancellation))
        {
            return Refusals.StepUpNeeded.Result();
        }
        var properties = new AuthenticationProperties { RedirectUri = "/account" };
        properties.Items[SignOnEvents.Session] = who.Signed.Id.ToString();
        return await Address(context, properties);
    }

    private static async Task<Results<NoContent, RefusalResult>> Unbind(
        CurrentCaller who,
        OuterIdentities identities,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (!await identities.Unbind(who.Person, cancellation))
        {
            return Refusals.NotFound.Result();
        }
        await witness.Tell(AuditActions.SignOnUnbound, null, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<SignOnAddress>> Address(HttpContext context, AuthenticationProperties properties)
    {
        await context.ChallengeAsync(SignOnDoors.Scheme, properties);
        return TypedResults.Ok(context.Features.Get<SignOnAddress>());
    }
}
