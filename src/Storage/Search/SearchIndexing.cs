using System.Data.Common;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ZhengXie.Linked.Storage.Search;

/// <summary>
/// Keeps the index up to date in the background (持续编索引): right after an act of this process, and every two seconds for
/// acts of others.
/// </summary>
public sealed partial class SearchIndexing(
    SearchIndexer indexer,
    SearchBell bell,
    SearchPace pace,
    TimeProvider time,
    ILogger<SearchIndexing> log
) : BackgroundService
{
    /// <summary>How often the queue is looked at where nothing rings.</summary>
    public static readonly TimeSpan Round = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await using var rounds = time.CreateTimer(_ => bell.Wake(), null, Round, Round);
        bell.Wake();
        while (await bell.Heard(stoppingToken))
        {
            try
            {
                await indexer.Drain(pace, stoppingToken);
            }
            catch (DbException error)
            {
                // The queue keeps what is left, and the next round comes.
                LogInterrupted(error);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "检索索引暂停，稍后继续。")]
    private partial void LogInterrupted(Exception error);
}
