using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>
/// Keeper as a grain (守护者): the same keeper as in the local engine, made the only one of its stream by Orleans. Where two
/// activations exist for a moment, the versions in the journal keep the record right.
/// </summary>
/// <remarks>
/// Each kind of it is reentrant, because the keeper takes turns itself: it bounds who waits, and lets go who no longer wants
/// to. A second queue before it would do neither.
/// </remarks>
/// <typeparam name="TOrder">The orders of its noun.</typeparam>
public abstract class KeeperGrain<TOrder> : IGrainBase
    where TOrder : IOrder
{
    private readonly IKeeper<TOrder> keeper;

    /// <summary>Opens the keeper; it reads the stream with its first order.</summary>
    protected KeeperGrain(IGrainContext context, IKeeperSource<TOrder> keepers)
    {
        GrainContext = context;
        keeper = keepers.Open(context.GrainId.GetGuidKey());
    }

    /// <inheritdoc/>
    public IGrainContext GrainContext { get; }

    /// <summary>Does what is ordered; the outcome comes after the commit, and a refusal is a value.</summary>
    /// <param name="order">An order on the grain's own stream.</param>
    /// <param name="cancellation">Ends the wait for a turn; an order at work is not cancelled.</param>
    public Task<Outcome> Do(TOrder order, CancellationToken cancellation = default) => keeper.Do(order, cancellation);
}
