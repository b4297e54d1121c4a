using System.Data.Common;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Goes the round every minute while the house is open.</summary>
public sealed partial class FeedRounds(FeedRound round, TimeProvider time, ILogger<FeedRounds> log) : BackgroundService
{
    /// <summary>How long a lost ring or an ended right may go unnoticed. Shorter than the minute promised.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromSeconds(45);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await round.Go(stoppingToken);
            }
            catch (DbException exception)
            {
                // While the record is away nothing is appended either; the next round makes up for this one.
                LogMissed(exception.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "A round past the screens was missed: {Reason}")]
    private partial void LogMissed(string reason);
}
