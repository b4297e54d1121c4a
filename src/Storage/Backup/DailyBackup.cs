using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>Makes a base backup every day at a quiet hour (每日备份), Beijing time, and at a start that missed one.</summary>
public sealed partial class DailyBackup(
    RecordDatabase database,
    BackupOptions options,
    TimeProvider time,
    ILogger<DailyBackup> logger
) : BackgroundService
{
    private static readonly TimeSpan UntilNextTry = TimeSpan.FromMinutes(10);

    /// <summary>The last moment, at or before the given one, at which a backup was due.</summary>
    /// <param name="moment">The moment.</param>
    /// <param name="hour">The hour of the day, Beijing time.</param>
    public static DateTimeOffset DueBefore(DateTimeOffset moment, int hour)
    {
        var due = ChinaTime.StartOf(ChinaTime.DayOf(moment)).AddHours(hour);
        return due <= moment ? due : due.AddDays(-1);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (database.PrivateServer is not { IsKeeper: true } server || options.Folder is not { } folder)
        {
            return;
        }
        var bases = new BaseBackups(server, time);
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = await MakeIfDue(bases, folder, stoppingToken);
            await Task.Delay(wait, time, stoppingToken);
        }
    }

    private async Task<TimeSpan> MakeIfDue(BaseBackups bases, string folder, CancellationToken cancellation)
    {
        try
        {
            var last = new BackupFolder(folder).Newest()?.Manifest.EndedAt;
            if (last is null || last < DueBefore(time.GetUtcNow(), options.Hour))
            {
                var made = await bases.Make(folder, options.Keep, cancellation);
                LogMade(logger, made.Folder, made.Files);
            }
            return DueBefore(time.GetUtcNow(), options.Hour).AddDays(1) - time.GetUtcNow();
        }
        catch (Exception error)
            when (error is NpgsqlException or IOException or UnauthorizedAccessException or DatabaseRefusedException)
        {
            LogFailed(logger, error);
            return UntilNextTry;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "基础备份已完成：{Folder}，{Files} 个文件。")]
    private static partial void LogMade(ILogger logger, string folder, int files);

    [LoggerMessage(Level = LogLevel.Error, Message = "基础备份未能完成，十分钟后再试。")]
    private static partial void LogFailed(ILogger logger, Exception error);
}
