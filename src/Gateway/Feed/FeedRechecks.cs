using System.Data.Common;
using System.Threading.Channels;
using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>
/// Looks again at once at the screens of a person whose session ended or whose roles changed, here or in another process
/// that told of it (即时复核). The round past all screens makes up for whatever is missed here.
/// </summary>
public sealed partial class FeedRechecks(FeedRound round, ISessionWatch sessions, ILogger<FeedRechecks> log)
    : BackgroundService
{
    private const int MostWaiting = 10_000;

    private readonly Channel<PersonId> changed = Channel.CreateBounded<PersonId>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest }
    );

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        sessions.WhenChanged(person => changed.Writer.TryWrite(person));
        await foreach (var person in changed.Reader.ReadAllAsync(stoppingToken))
        {
            await Recheck(person, stoppingToken);
        }
    }

    private async Task Recheck(PersonId person, CancellationToken cancellation)
    {
        try
        {
            await round.Recheck(person, cancellation);
        }
        catch (DbException exception)
        {
            LogMissed(exception.Message);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Screens of a person were not looked at again: {Reason}")]
    private partial void LogMissed(string reason);
}
