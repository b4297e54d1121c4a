using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Storage.Accounts;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.People;

/// <summary>Acts on people (人员办理): every order about a person goes through here, so that his sessions follow.</summary>
public sealed class PersonActs(IEngine engine, Sessions sessions)
{
    /// <summary>Does the order; when it is done, sessions of the person know his roles anew, at every door.</summary>
    public async Task<Outcome> Do(PersonOrder order, CancellationToken cancellation)
    {
        var outcome = await engine.Do(order, cancellation);
        if (outcome.Receipt is not null)
        {
            await sessions.Forget(order.Person);
        }
        return outcome;
    }
}
