using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.BearerToken;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Limits;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Doors to signing in and to one's own account (登录与本人账号).</summary>
public static class AccountEndpoints
{
    /// <summary>Maps the doors.</summary>
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("/api").WithTags("账号").AllowAnonymous().RequireRateLimiting(RateLimits.SignIn);
        open.MapPost("/sign-in", SignIn)
            .WithSummary("登录（浏览器）")
            .WithDescription(
                "核对用户名和密码，成功后以 Cookie 保持登录。用户名不存在、密码不正确、账号已锁定，回答相同。"
            )
            .WithRequestExample(new SignIn("320581.编辑", "…"));
        open.MapPost("/token", Token)
            .WithSummary("登录（程序）")
            .WithDescription("核对用户名和密码，返回访问令牌和续签令牌。之后在 Authorization: Bearer 中使用。")
            .WithRequestExample(new SignIn("320581.编辑", "…"));
        open.MapPost("/token/renewals", Renew)
            .WithSummary("续签访问令牌")
            .WithDescription("登录会话仍然有效时，用续签令牌换取新的访问令牌。")
            .WithRequestExample(new Renewal("…"));

        var mine = routes
            .MapGroup("/api")
            .WithTags("账号")
            .RequireAuthorization()
            .WithMetadata(OneTimePasswordAllowed.Mark);
        mine.MapPost("/sign-out", SignOut)
            .WithMetadata(SecondFactorAllowed.Always)
            .WithSummary("退出登录")
            .WithDescription("结束当前会话，凭据立即失效。");
        mine.MapGet("/me", GetMe)
            .WithMetadata(SecondFactorAllowed.Always)
            .WithSummary("本人信息")
            .WithDescription("姓名、今天有效的任职、通知流、二次验证的有效期；secondFactorNeed 说明登录还差哪一步。");
        mine.MapPost("/password", ChangePassword)
            .RequireRateLimiting(RateLimits.SignIn)
            .WithSummary("修改密码")
            .WithDescription("首次登录必须先修改一次性密码。修改后，本人其他会话立即结束。")
            .WithRequestExample(new PasswordChange("…", "…"));
    }

    private static async Task<Results<Ok<Me>, RefusalResult>> SignIn(
        SignIn typed,
        SignInDesk desk,
        Sessions sessions,
        MeView view,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        if (await desk.Enter(typed, program: false, cancellation) is not var (person, session))
        {
            return Refusals.SignInRefused.Result();
        }
        await context.SignInAsync(
            IdentityConstants.ApplicationScheme,
            SessionTickets.Of(person, session, IdentityConstants.ApplicationScheme)
        );
        var facts = await sessions.Look(session, cancellation);
        return TypedResults.Ok(await view.Of(facts!, cancellation));
    }

    private static async Task<Results<SignInHttpResult, RefusalResult>> Token(
        SignIn typed,
        SignInDesk desk,
        CancellationToken cancellation
    ) =>
        await desk.Enter(typed, program: true, cancellation) is var (person, session)
            ? Ticket(SessionTickets.Of(person, session, IdentityConstants.BearerScheme))
            : Refusals.SignInRefused.Result();

    private static async Task<Results<SignInHttpResult, RefusalResult>> Renew(
        Renewal typed,
        Sessions sessions,
        IOptionsMonitor<BearerTokenOptions> options,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var ticket = options.Get(IdentityConstants.BearerScheme).RefreshTokenProtector.Unprotect(typed.RefreshToken);
        var fresh = ticket?.Properties.ExpiresUtc > time.GetUtcNow();
        return
            fresh
            && SessionTickets.SessionOf(ticket?.Principal) is { } session
            && await sessions.Look(session, cancellation) is not null
            ? Ticket(ticket!.Principal)
            : Refusals.TokenRefused.Result();
    }

    private static async Task<NoContent> SignOut(
        CurrentCaller who,
        Sessions sessions,
        Witness witness,
        HttpContext context,
        CancellationToken cancellation
    )
    {
        await sessions.End(who.Signed.Id, cancellation);
        await witness.Tell(AuditActions.SignOut, null, cancellation);
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<Me>> GetMe(CurrentCaller who, MeView view, CancellationToken cancellation) =>
        TypedResults.Ok(await view.Of(who.Signed, cancellation));

    private static async Task<Results<NoContent, RefusalResult>> ChangePassword(
        PasswordChange typed,
        CurrentCaller who,
        PasswordDesk passwords,
        Sessions sessions,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (await passwords.Change(who.Person, typed, cancellation) is { } refusal)
        {
            return refusal.Result();
        }
        await sessions.EndAll(who.Person, who.Signed.Id, cancellation);
        await witness.Tell(AuditActions.PasswordChanged, null, cancellation);
        return TypedResults.NoContent();
    }

    private static SignInHttpResult Ticket(ClaimsPrincipal ticket) =>
        TypedResults.SignIn(ticket, authenticationScheme: IdentityConstants.BearerScheme);
}
