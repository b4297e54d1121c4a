using Microsoft.AspNetCore.Http.HttpResults;
using ZhengXie.Linked.Contracts.Accounts;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Gateway.Accounts;
using ZhengXie.Linked.Gateway.Audit;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.People;

/// <summary>Doors through which the security administrator sees and ends the sessions of others (会话管理).</summary>
public static class SessionKeepingEndpoints
{
    /// <summary>Maps the doors under <c>/api/people</c>.</summary>
    public static void MapSessionKeeping(this IEndpointRouteBuilder people)
    {
        people
            .MapGet("/{person}/sessions", List)
            .WithSummary("某人的在线会话")
            .WithDescription("由本机构或上级机构的安全管理员查看；查看本身留痕。");
        people
            .MapDelete("/{person}/sessions", EndAll)
            .WithSummary("结束某人的全部会话")
            .WithDescription("立即生效，打开着的页面也立即断开；不影响其账号。");
        people.MapDelete("/{person}/sessions/{session:guid}", End).WithSummary("结束某人的一个会话");
    }

    private static async Task<Results<Ok<IReadOnlyList<SessionView>>, RefusalResult>> List(
        PersonId person,
        PersonDesk desk,
        CurrentCaller who,
        SessionViews views,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (await Refuses(person, desk, cancellation) is { } refusal)
        {
            return refusal.Result();
        }
        await witness.Tell(AuditActions.SessionsRead, person.ToString(), cancellation);
        return TypedResults.Ok(await views.Of(person, who.Signed.Id, cancellation));
    }

    private static async Task<Results<NoContent, RefusalResult>> EndAll(
        PersonId person,
        PersonDesk desk,
        Sessions sessions,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (await Refuses(person, desk, cancellation) is { } refusal)
        {
            return refusal.Result();
        }
        await sessions.EndAll(person, but: null, cancellation);
        await witness.Tell(AuditActions.SessionsEnded, person.ToString(), cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, RefusalResult>> End(
        PersonId person,
        Guid session,
        PersonDesk desk,
        Sessions sessions,
        Witness witness,
        CancellationToken cancellation
    )
    {
        if (await Refuses(person, desk, cancellation) is { } refusal)
        {
            return refusal.Result();
        }
        if (!await sessions.End(new(session), person, cancellation))
        {
            return Refusals.NotFound.Result();
        }
        await witness.Tell(AuditActions.SessionEnded, person.ToString(), cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<Refusal?> Refuses(PersonId person, PersonDesk desk, CancellationToken cancellation)
    {
        if (await desk.Find(person, cancellation) is not { } found)
        {
            return Refusals.NotFound;
        }
        return PeoplePermission.MayKeepSessions(desk.Caller, found, desk.Facts) ? null : Refusals.NotAllowed;
    }
}
