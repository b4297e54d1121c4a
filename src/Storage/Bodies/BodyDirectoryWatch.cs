using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Bodies;

/// <summary>Reads the directory anew once a minute, for what other processes did; the old tree serves meanwhile.</summary>
public sealed partial class BodyDirectoryWatch(
    BodyDirectory directory,
    TimeProvider time,
    ILogger<BodyDirectoryWatch> logger
) : Watch(TimeSpan.FromMinutes(1), time)
{
    /// <inheritdoc/>
    protected override Task Look(CancellationToken cancellation) => directory.Refresh(cancellation);

    /// <inheritdoc/>
    protected override void TellAway(NpgsqlException error) => LogNotRead(logger, error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "机构名录未能刷新，一分钟后再试。")]
    private static partial void LogNotRead(ILogger logger, Exception error);
}
