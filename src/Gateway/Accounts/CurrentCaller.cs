using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Accounts;

namespace ZhengXie.Linked.Gateway.Accounts;

/// <summary>
/// Who is at this door (当前操作人): asked for as a parameter of an endpoint. One per request, filled by
/// <see cref="SessionGate"/>.
/// </summary>
public sealed class CurrentCaller(TimeProvider time)
{
    /// <summary>The session; none where nobody is signed in.</summary>
    public SessionFacts? Session { get; set; }

    /// <summary>The caller as rules see him now.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in: the endpoint should have asked for it.</exception>
    public Caller Caller => Signed.CallerAt(time.GetUtcNow());

    /// <summary>The person.</summary>
    public PersonId Person => Signed.Person;

    /// <summary>The session of an endpoint that only signed-in people reach.</summary>
    public SessionFacts Signed => Session ?? throw new InvalidOperationException("Nobody is signed in here.");
}
