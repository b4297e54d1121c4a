using System.Security.Claims;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>What a cookie or token says (登录凭据): the person and the session, nothing more; roles are read anew.</summary>
public static class SessionTickets
{
    private const string SessionClaim = "sid";

    /// <summary>The ticket of a session.</summary>
    /// <param name="person">Whose it is.</param>
    /// <param name="session">The session.</param>
    /// <param name="scheme">How it is carried.</param>
    public static ClaimsPrincipal Of(PersonId person, SessionId session, string scheme) =>
        new(
            new ClaimsIdentity(
                [new(ClaimTypes.NameIdentifier, person.ToString()), new(SessionClaim, session.ToString())],
                scheme
            )
        );

    /// <summary>The session that the ticket names, if it names one.</summary>
    public static SessionId? SessionOf(ClaimsPrincipal? ticket) =>
        Guid.TryParse(ticket?.FindFirstValue(SessionClaim), out var id) ? new SessionId(id) : null;
}
