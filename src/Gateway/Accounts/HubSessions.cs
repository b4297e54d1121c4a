using System.Security.Claims;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Tells the hub whether a session goes on, and with which roles (会话复核).</summary>
public sealed class HubSessions(Sessions sessions, TimeProvider time) : ISessionWatch
{
    /// <inheritdoc/>
    public async ValueTask<Caller?> Now(ClaimsPrincipal session, CancellationToken cancellation) =>
        SessionTickets.SessionOf(session) is { } id && await sessions.Find(id, cancellation) is { } facts
            ? facts.CallerAt(time.GetUtcNow())
            : null;
}
