using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>
/// Wakes the sweeper (巡查值守) at the moment of the next step, and looks every half minute for what other gateways wrote or
/// a clock that jumped: so nothing is told more than a minute late. In a cluster the top bodies wake theirs instead.
/// </summary>
public sealed partial class SweeperWatch(Sweeper sweeper, DueList list, TimeProvider time, ILogger<SweeperWatch> logger)
    : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(await SweepAndWait(stoppingToken), time, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return; // The house closes.
        }
    }

    private async Task<TimeSpan> SweepAndWait(CancellationToken cancellation)
    {
        try
        {
            await sweeper.Sweep(cancellation);
            return SweepPause.Until(await list.Soonest(cancellation), time.GetUtcNow());
        }
        catch (NpgsqlException error)
        {
            LogAway(logger, error);
            return SweepPause.Longest;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "时限巡查未能读取清单，稍后再试。")]
    private static partial void LogAway(ILogger logger, Exception error);
}
