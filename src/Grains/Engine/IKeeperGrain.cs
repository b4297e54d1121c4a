using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>Keeper of one stream (守护者), wherever in the cluster it stands. Its key is the id of its stream.</summary>
/// <typeparam name="TOrder">The orders of its noun.</typeparam>
[Alias("keeper`1")]
public interface IKeeperGrain<TOrder> : IGrainWithGuidKey
    where TOrder : IOrder
{
    /// <summary>Does what is ordered; the outcome comes after the commit, and a refusal is a value.</summary>
    /// <param name="order">An order on the grain's own stream.</param>
    /// <param name="cancellation">Ends the wait for a turn; an order at work is not cancelled.</param>
    [Alias("do")]
    Task<Outcome> Do([Immutable] TOrder order, CancellationToken cancellation = default);
}
