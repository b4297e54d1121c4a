using System.Data.Common;
using System.Threading.Channels;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Goes the round again and again while the house is open (例行巡查), and at once where rings may have been lost.</summary>
public sealed partial class FeedRounds(FeedRound round, TimeProvider time, ILogger<FeedRounds> log) : BackgroundService
{
    // However often one is asked for while another is under way, it is followed by one.
    private readonly Channel<bool> due = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>How long a lost ring or an ended right may go unnoticed. Shorter than the minute promised.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromSeconds(45);

    /// <summary>Goes a round without waiting for its time.</summary>
    public void GoSoon() => due.Writer.TryWrite(item: true);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var timer = time.CreateTimer(_ => GoSoon(), state: null, Pause, Pause);
        await foreach (var _ in due.Reader.ReadAllAsync(stoppingToken))
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
