using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>
/// Grain engine (集群引擎): every stream of the house is kept by a grain, in this process, in a silo apart, or wherever in the
/// cluster it stands. Nothing is kept beside them.
/// </summary>
/// <param name="grains">Where the grain of a stream is found.</param>
/// <param name="patience">Repeats calls that got no answer.</param>
public sealed class GrainEngine(IGrainFactory grains, CallPatience patience) : IEngine
{
    /// <inheritdoc/>
    public Task<Outcome> Do<TOrder>(TOrder order, CancellationToken cancellation = default)
        where TOrder : IOrder => patience.Ask(token => grains.Keeper(order).Do(order, token), cancellation);
}
