using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Gathers the facts (事实) that a noun's rules may know besides the state.</summary>
/// <typeparam name="TOrder">The noun's orders.</typeparam>
/// <typeparam name="TFacts">The facts.</typeparam>
public interface IFactSource<in TOrder, TFacts>
    where TOrder : IOrder
    where TFacts : IFacts
{
    /// <summary>The facts for one decision, gathered anew for each.</summary>
    ValueTask<TFacts> Gather(TOrder order, CancellationToken cancellation);
}
