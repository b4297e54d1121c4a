using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>
/// Compares the clocks each minute (对时值守). A clock that has gone unbearably wrong three times running stops the process:
/// better no answer than a wrong moment in the record.
/// </summary>
/// <param name="pool">Pool of the service role.</param>
/// <param name="machine">The machine's clock.</param>
/// <param name="host">What is stopped.</param>
/// <param name="logger">Told of a clock that is off.</param>
public sealed partial class ClockWatch(
    NpgsqlDataSource pool,
    TimeProvider machine,
    IHostApplicationLifetime host,
    ILogger<ClockWatch> logger
) : Watch(TimeSpan.FromMinutes(1), machine)
{
    private const int Patience = 3;

    private readonly TimeProvider machine = machine;
    private int unbearable;

    /// <summary>Whether it has stopped the process.</summary>
    public bool HasStopped { get; private set; }

    /// <inheritdoc/>
    protected override async Task Look(CancellationToken cancellation)
    {
        var read = await ClockAgreement.Read(pool, machine, cancellation);
        unbearable = read.Apart > ClockAgreement.Unbearable ? unbearable + 1 : 0;
        if (unbearable >= Patience)
        {
            var reason = DatabaseRefusals.ClockOff(read.Ours, read.Theirs).Message;
            LogStopped(logger, reason);
            HasStopped = true;
            host.StopApplication();
        }
        else if (read.Apart > ClockAgreement.Noticeable)
        {
            LogOff(logger, read.Apart.TotalSeconds, read.Ours, read.Theirs);
        }
    }

    /// <inheritdoc/>
    protected override void TellAway(NpgsqlException error) => LogAway(logger, error);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "本机时钟与数据库服务器相差 {Seconds:0} 秒（本机 {Ours:O}，数据库 {Theirs:O}），请校准。"
    )]
    private static partial void LogOff(ILogger logger, double seconds, DateTimeOffset ours, DateTimeOffset theirs);

    [LoggerMessage(Level = LogLevel.Critical, Message = "{Reason}本进程停止。")]
    private static partial void LogStopped(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "数据库暂不可用，一分钟后再对时。")]
    private static partial void LogAway(ILogger logger, Exception error);
}
