using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>
/// Herald of a gateway (网关传令人): it tells a silo, and that tells everybody. While the gateway has no cluster, nothing is told,
/// and the others find out by their own short memories.
/// </summary>
/// <param name="logger">Hears of what could not be told at once.</param>
public sealed partial class GatewayHerald(ILogger<GatewayHerald> logger) : IHerald
{
    // Longer than a silo waits for all who hear.
    private static readonly TimeSpan Longest = Lane.OneCall + TimeSpan.FromMilliseconds(500);

    private Way? way;

    /// <summary>From here on there is a cluster to tell.</summary>
    /// <param name="grains">Where the herald of a silo is found.</param>
    /// <param name="observer">The gateway's own observer, which is not told what the gateway tells.</param>
    public void Open(IGrainFactory grains, string observer)
    {
        var herald = grains.GetGrain<IHeraldGrain>(IHeraldGrain.Any);
        // While no silo answers there is nothing better to do than to begin anew.
        var lane = new Lane(
            "传令人",
            news => herald.Tell(news, observer),
            () => Open(grains, observer),
            TimeProvider.System,
            logger
        );
        Interlocked.Exchange(ref way, new Way(herald, observer, lane))?.Lane.End();
    }

    /// <summary>There is no cluster any more.</summary>
    public void Close() => Interlocked.Exchange(ref way, null)?.Lane.End();

    /// <inheritdoc/>
    public void Tell(News news) => _ = Volatile.Read(ref way)?.Lane.Tell(news);

    /// <inheritdoc/>
    public async Task TellAll(News news)
    {
        if (Volatile.Read(ref way) is not { } open)
        {
            return;
        }
        // Whoever does not answer is not waited for again and again.
        if (open.Lane.IsSilent)
        {
            _ = open.Lane.Tell(news);
            return;
        }
        try
        {
            await open.Herald.TellAll(news, open.Observer).WaitAsync(Longest);
        }
        catch (Exception error)
        {
            LogLater(logger, error.Message);
            _ = open.Lane.Tell(news);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "变化未能立即告知其他节点，稍后再传：{Reason}")]
    private static partial void LogLater(ILogger logger, string reason);

    private sealed record Way(IHeraldGrain Herald, string Observer, Lane Lane);
}
