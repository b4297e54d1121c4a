using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>Acts on bodies (机构办理): every order to a body goes through here, so that the directories follow.</summary>
public sealed class BodyActs(IEngine engine, BodyDirectory directory, IHerald herald)
{
    /// <summary>Does the order; when it is done, the directories of all processes know of it.</summary>
    public async Task<Outcome> Do(BodyOrder order, CancellationToken cancellation)
    {
        var outcome = await engine.Do(order, cancellation);
        if (outcome.Receipt is not null)
        {
            var told = herald.TellAll(new News { Bodies = [order.Body] });
            await directory.Refresh(order.Body, cancellation);
            await told;
        }
        return outcome;
    }
}
