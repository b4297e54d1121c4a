using System.Security.Claims;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Tells, long after the sign-in, who a connection still speaks for (会话复核).</summary>
public interface ISessionWatch
{
    /// <summary>What the person's sessions may do has changed, or one has ended: connections are looked at again.</summary>
    event Action<PersonId>? Changed;

    /// <summary>The caller with the grants of this moment; none where the session has ended.</summary>
    ValueTask<Caller?> Now(ClaimsPrincipal session, CancellationToken cancellation);
}
