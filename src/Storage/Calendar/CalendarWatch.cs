using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ZhengXie.Linked.Storage.Calendar;

/// <summary>Reads the calendars anew once a minute, for what other processes did.</summary>
public sealed partial class CalendarWatch(CalendarDirectory directory, TimeProvider time, ILogger<CalendarWatch> logger)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                await Refresh(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return; // The house closes.
        }
    }

    // The old calendars go on serving while the database is away.
    private async Task Refresh(CancellationToken cancellation)
    {
        try
        {
            await directory.Refresh(cancellation);
        }
        catch (NpgsqlException error)
        {
            LogNotRead(logger, error);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "工作日历未能刷新，一分钟后再试。")]
    private static partial void LogNotRead(ILogger logger, Exception error);
}
