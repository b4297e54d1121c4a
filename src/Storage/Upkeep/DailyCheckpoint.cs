using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Storage.Upkeep;

/// <summary>Makes a checkpoint every day at three in the morning (每日检查点), Beijing time, and at a start that missed one.</summary>
public sealed partial class DailyCheckpoint(Checkpoints checkpoints, TimeProvider time, ILogger<DailyCheckpoint> logger)
    : BackgroundService
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(3);
    private static readonly TimeSpan UntilNextTry = TimeSpan.FromMinutes(10);

    /// <summary>The last moment, at or before the given one, at which a checkpoint was due.</summary>
    public static DateTimeOffset DueBefore(DateTimeOffset moment)
    {
        var due = ChinaTime.StartOf(ChinaTime.DayOf(moment)) + Hour;
        return due <= moment ? due : due.AddDays(-1);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = await MakeIfDue(stoppingToken);
            await Task.Delay(wait, time, stoppingToken);
        }
    }

    private async Task<TimeSpan> MakeIfDue(CancellationToken cancellation)
    {
        try
        {
            var due = DueBefore(time.GetUtcNow());
            if (await checkpoints.LastMade(cancellation) is not { } last || last < due.UtcDateTime)
            {
                var made = await checkpoints.Make(cancellation);
                LogMade(logger, made.Number, made.HashText);
            }
            return DueBefore(time.GetUtcNow()).AddDays(1) - time.GetUtcNow();
        }
        catch (NpgsqlException error)
        {
            LogFailed(logger, error);
            return UntilNextTry;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "检查点 {Number} 已建立，哈希 {Hash}，请另行留存。")]
    private static partial void LogMade(ILogger logger, int number, string hash);

    [LoggerMessage(Level = LogLevel.Error, Message = "检查点未能建立，十分钟后再试。")]
    private static partial void LogFailed(ILogger logger, Exception error);
}
