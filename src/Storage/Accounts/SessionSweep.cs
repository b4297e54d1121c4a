using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Removes long expired sessions once an hour, so that the table stays small; the audit keeps every sign-in.</summary>
public sealed partial class SessionSweep(SessionRows rows, TimeProvider time, ILogger<SessionSweep> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);
    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await Sweep(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return; // The house closes.
        }
    }

    private async Task Sweep(CancellationToken cancellation)
    {
        try
        {
            await rows.Clear(time.GetUtcNow() - Kept, cancellation);
        }
        catch (NpgsqlException error)
        {
            LogNotSwept(logger, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "过期会话未能清理，一小时后再试。")]
    private static partial void LogNotSwept(ILogger logger, Exception error);
}
