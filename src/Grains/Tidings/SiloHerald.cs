using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Herald of a silo (节点传令人). The silo stands on the roster too, and reads once more what it has read already.</summary>
/// <param name="lanes">The silo's lanes.</param>
public sealed class SiloHerald(HearerLanes lanes) : IHerald
{
    /// <inheritdoc/>
    public void Tell(News news) => _ = lanes.Tell(news, from: null);

    /// <inheritdoc/>
    public async Task TellAll(News news) =>
        await lanes
            .Tell(news, from: null)
            .WaitAsync(Lane.OneCall)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
}
