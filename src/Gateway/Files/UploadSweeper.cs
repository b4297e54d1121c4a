using System.Data.Common;
using ZhengXie.Linked.Storage.Files;

namespace ZhengXie.Linked.Gateway.Files;

/// <summary>Removes uploads that no report named in time (清理未附件), every hour.</summary>
public sealed partial class UploadSweeper(Uploads uploads, TimeProvider time, ILogger<UploadSweeper> log)
    : BackgroundService
{
    /// <summary>How often.</summary>
    public static TimeSpan Pause { get; } = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                LogSwept(await uploads.Sweep(stoppingToken));
            }
            catch (DbException exception)
            {
                // What was not swept now is swept in an hour.
                LogMissed(exception.Message);
            }
        }
    }

    [LoggerMessage(LogLevel.Information, "Swept away {Count} files that no report named")]
    private partial void LogSwept(int count);

    [LoggerMessage(LogLevel.Warning, "Uploads were not swept: {Reason}")]
    private partial void LogMissed(string reason);
}
