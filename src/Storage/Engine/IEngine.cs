using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Engine (引擎): the one door through which orders reach the keepers, in this process or in a cluster.</summary>
public interface IEngine
{
    /// <summary>Does what is ordered; the outcome comes after the commit.</summary>
    /// <typeparam name="TOrder">The noun's orders; a noun is known to the engine by this type.</typeparam>
    /// <param name="order">The order.</param>
    /// <param name="cancellation">Ends the wait for the keeper's turn; an order at work is not cancelled.</param>
    Task<Outcome> Do<TOrder>(TOrder order, CancellationToken cancellation = default)
        where TOrder : IOrder;
}
