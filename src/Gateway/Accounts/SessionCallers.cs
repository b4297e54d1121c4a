using System.Security.Claims;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Gateway.Acts;
using ZhengXie.Linked.Gateway.Feed;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>Tells other rooms who is at the door, and whom an open socket still speaks for.</summary>
public sealed class SessionCallers(Sessions sessions, SignInNeeds needs, TimeProvider time)
    : ICallerSource,
        ISessionWatch
{
    /// <inheritdoc/>
    public void WhenChanged(Action<PersonId> hear) => sessions.WhenChanged(hear);

    /// <inheritdoc/>
    public ValueTask<Caller?> Of(HttpContext context)
    {
        var current = context.RequestServices.GetRequiredService<CurrentCaller>();
        return new(current.Session is null ? null : current.Caller);
    }

    /// <inheritdoc/>
    public async ValueTask<Caller?> Now(ClaimsPrincipal session, CancellationToken cancellation) =>
        SessionTickets.SessionOf(session) is { } id
        && await sessions.Look(id, cancellation) is { } facts
        && needs.AreMet(facts)
            ? facts.CallerAt(time.GetUtcNow())
            : null;
}
