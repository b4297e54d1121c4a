using System.Security.Claims;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Problems;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Session gate (会话关口): behind it a request is either anonymous or of a session that goes on. A ticket of an ended
/// session counts as none; one whose sign-in is not complete opens only the doors marked for it.
/// </summary>
public sealed class SessionGate(RequestDelegate next, Sessions sessions, PageGuard guard, ShutDoors doors)
{
    /// <summary>Lets the request through, or answers it.</summary>
    public async Task InvokeAsync(HttpContext context, CurrentCaller current)
    {
        if (!guard.Allows(context.Request))
        {
            await Problem.Write(context, Refusals.ForeignOrigin);
            return;
        }
        if (SessionTickets.SessionOf(context.User) is { } id)
        {
            current.Session = await sessions.Look(id, context.RequestAborted);
            if (current.Session is null)
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }
        if (current.Session is { } session && doors.Of(session, context.GetEndpoint()) is { } refusal)
        {
            await Problem.Write(context, refusal);
            return;
        }
        if (current.Session is { } present && Attended.Is(context))
        {
            await sessions.See(present, context.RequestAborted);
        }
        await next(context);
    }
}
