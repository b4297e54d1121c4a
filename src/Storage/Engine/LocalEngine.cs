using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Engine;

/// <summary>Local engine (单机引擎): the keepers of all streams lately used, in this process.</summary>
/// <param name="services">Where the keeper sources of the nouns stand.</param>
public sealed class LocalEngine(IServiceProvider services) : IEngine
{
    private const int Most = 10_000;

    private readonly RecentKeepers keepers = new(Most);

    /// <inheritdoc/>
    public Task<Outcome> Do<TOrder>(TOrder order, CancellationToken cancellation = default)
        where TOrder : IOrder =>
        keepers
            .Take<IKeeper<TOrder>>(
                typeof(TOrder),
                order.Stream,
                stream => services.GetRequiredService<IKeeperSource<TOrder>>().Open(stream)
            )
            .Do(order, cancellation);
}
