using System.Security.Claims;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Tells, long after the sign-in, who a connection still speaks for (会话复核).</summary>
public interface ISessionWatch
{
    /// <summary>From here on it hears of whom a session has ended, or may do something else than before. Must return at once.</summary>
    void WhenChanged(Action<PersonId> hear);

    /// <summary>The caller with the grants of this moment; none where the session has ended.</summary>
    ValueTask<Caller?> Now(ClaimsPrincipal session, CancellationToken cancellation);
}
