using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>Acts on bodies (机构办理): every order to a body goes through here, so that the directory follows.</summary>
public sealed class BodyActs(IEngine engine, BodyDirectory directory)
{
    /// <summary>Does the order; when it is done, the directory knows of it.</summary>
    public async Task<Outcome> Do(BodyOrder order, CancellationToken cancellation)
    {
        var outcome = await engine.Do(order, cancellation);
        if (outcome.Receipt is not null)
        {
            await directory.Refresh(order.Body, cancellation);
        }
        return outcome;
    }
}
