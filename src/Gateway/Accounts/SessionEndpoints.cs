using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.OpenApi;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Doors to one's own sessions (本人会话): how long this one goes on, and all of them, to be ended.</summary>
public static class SessionEndpoints
{
    /// <summary>Maps the doors.</summary>
    public static void MapSessions(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithTags("账号").RequireAuthorization();
        var session = api.MapGroup("/session")
            .WithMetadata(OneTimePasswordAllowed.Mark)
            .WithMetadata(SecondFactorAllowed.ToEnrol);
        session
            .MapGet("/", Left)
            .WithMetadata(Unattended.Mark)
            .WithSummary("本次登录还剩多少时间")
            .WithDescription("只是询问，不延长登录。剩余时间以秒计，与本机时钟无关。")
            .WithAnswerExample(new SessionLeft(900, 40_000));
        session
            .MapPost("/presence", Present)
            .WithSummary("有人在操作")
            .WithDescription("页面在键盘、鼠标或触摸有动作以后发出，一分钟至多一次；闲置时间重新起算。")
            .WithAnswerExample(new SessionLeft(900, 40_000));
        api.MapGet("/me/sessions", Mine)
            .WithSummary("本人的在线会话")
            .WithDescription("设备、地址、开始和最近使用的时间，最近使用的在前；current 是正在使用的这一个。");
        api.MapDelete("/me/sessions/{session:guid}", EndMine)
            .WithSummary("结束本人的一个会话")
            .WithDescription("立即生效，打开着的页面也立即断开。");
    }

    private static async Task<Ok<SessionLeft>> Left(
        CurrentCaller who,
        Sessions sessions,
        TimeProvider time,
        CancellationToken cancellation
    )
    {
        var facts = await sessions.Look(who.Signed.Id, cancellation) ?? who.Signed;
        return TypedResults.Ok(Of(facts, sessions, time.GetUtcNow()));
    }

    // The gate has noted that somebody is there; what is left is counted anew from that.
    private static Task<Ok<SessionLeft>> Present(
        CurrentCaller who,
        Sessions sessions,
        TimeProvider time,
        CancellationToken cancellation
    ) => Left(who, sessions, time, cancellation);

    private static async Task<Ok<IReadOnlyList<SessionView>>> Mine(
        CurrentCaller who,
        SessionViews views,
        CancellationToken cancellation
    ) => TypedResults.Ok(await views.Of(who.Person, who.Signed.Id, cancellation));

    private static async Task<Results<NoContent, RefusalResult>> EndMine(
        Guid session,
        CurrentCaller who,
        Sessions sessions,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (!await sessions.End(new(session), who.Person, cancellation))
        {
            return Refusals.NotFound.Result();
        }
        await witness.Tell(AuditActions.SessionEnded, session.ToString(), cancellation);
        return TypedResults.NoContent();
    }

    private static SessionLeft Of(SessionFacts facts, Sessions sessions, DateTimeOffset now) =>
        new(Seconds(sessions.EndOf(facts) - now), Seconds(facts.ExpiresAt - now));

    private static int Seconds(TimeSpan span) => Math.Max(0, (int)span.TotalSeconds);
}
