using Microsoft.Extensions.Logging;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>
/// Connects again (重新连接) until a silo answers, at least every five seconds: the silos may come up much later than the gateways, and
/// so may the database.
/// </summary>
internal sealed partial class ConnectAgain(TimeProvider time, ILogger<ConnectAgain> logger)
    : IClientConnectionRetryFilter
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private TimeSpan pause = TimeSpan.FromMilliseconds(200);

    /// <inheritdoc/>
    public async Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken)
    {
        LogAway(logger, exception.Message);
        await Task.Delay(pause, time, cancellationToken);
        pause = TimeSpan.FromTicks(Math.Min(pause.Ticks * 2, Longest.Ticks));
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "尚未连上集群，继续尝试：{Reason}")]
    private static partial void LogAway(ILogger logger, string reason);
}
