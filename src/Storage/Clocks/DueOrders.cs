using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>The due orders of a noun, by a function that makes the order.</summary>
/// <typeparam name="TOrder">The noun's orders.</typeparam>
/// <param name="noun">The kind of stream.</param>
/// <param name="order">Makes the order; it must use <see cref="DueStep.Command"/> and <c>Caller.House</c>.</param>
internal sealed class DueOrders<TOrder>(string noun, Func<DueStep, TOrder> order) : IDueOrders
    where TOrder : IOrder
{
    public string Noun => noun;

    public Task<Outcome> Do(DueStep step, IEngine engine, CancellationToken cancellation) =>
        engine.Do(order(step), cancellation);
}
