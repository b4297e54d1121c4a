using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>
/// Cluster engine (集群客户端引擎): the grain engine of a process outside the silos. While the cluster is away it says so at once, instead
/// of having everybody wait for nothing.
/// </summary>
/// <param name="link">The link to the cluster.</param>
/// <param name="patience">Repeats calls that got no answer, as when one of several silos has died.</param>
public sealed class ClusterEngine(ClusterLink link, CallPatience patience) : IEngine
{
    private readonly GrainEngine grains = new(link.Grains, patience);

    /// <inheritdoc/>
    public async Task<Outcome> Do<TOrder>(TOrder order, CancellationToken cancellation = default)
        where TOrder : IOrder
    {
        if (!link.IsUp)
        {
            return Refusals.KeeperUnavailable;
        }
        var outcome = await grains.Do(order, cancellation);
        if (outcome.Refusal != Refusals.KeeperUnavailable)
        {
            link.Answered();
        }
        return outcome;
    }
}
