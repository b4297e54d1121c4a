using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>Looks after the private server (看护) and starts it again when it was killed.</summary>
public sealed partial class PrivateServerWatch(
    RecordDatabase database,
    TimeProvider time,
    ILogger<PrivateServerWatch> logger
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (database.PrivateServer is not { IsKeeper: true } server)
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (server.ProcessId is null)
            {
                LogDown(logger);
                await ServerPatience.Restarting.ExecuteAsync(
                    async token => await server.EnsureRunningAsync(token),
                    stoppingToken
                );
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "自带数据库进程不在，正在重新启动。")]
    private static partial void LogDown(ILogger logger);
}
