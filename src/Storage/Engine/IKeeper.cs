using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Keeper (守护者) of one stream: does its orders one at a time.</summary>
/// <typeparam name="TOrder">The noun's orders.</typeparam>
public interface IKeeper<in TOrder>
    where TOrder : IOrder
{
    /// <summary>Does what is ordered; the outcome comes after the commit.</summary>
    /// <param name="order">An order on this keeper's stream.</param>
    /// <param name="cancellation">Ends the wait for a turn; an order at work is not cancelled.</param>
    Task<Outcome> Do(TOrder order, CancellationToken cancellation = default);
}
