using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Looks every few minutes whether paper legs can come online (线下转在线值守): for bodies that joined through another gateway,
/// or while this one was away.
/// </summary>
public sealed partial class PaperLegWatch(PaperLegs legs, TimeProvider time, ILogger<PaperLegWatch> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await Look(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return; // The house closes.
        }
    }

    private async Task Look(CancellationToken cancellation)
    {
        try
        {
            await legs.BringOnline(cancellation);
        }
        catch (NpgsqlException error)
        {
            LogAway(logger, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "未能查看线下上报件，稍后再试。")]
    private static partial void LogAway(ILogger logger, Exception error);
}
