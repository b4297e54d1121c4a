using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// Looks every few minutes whether paper legs can come online (线下转在线值守): for bodies that joined through another gateway,
/// or while this one was away.
/// </summary>
public sealed partial class PaperLegWatch(PaperLegs legs, TimeProvider time, ILogger<PaperLegWatch> logger)
    : Watch(TimeSpan.FromMinutes(5), time)
{
    /// <inheritdoc/>
    protected override Task Look(CancellationToken cancellation) => legs.BringOnline(cancellation);

    /// <inheritdoc/>
    protected override void TellAway(NpgsqlException error) => LogAway(logger, error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "未能查看线下上报件，稍后再试。")]
    private static partial void LogAway(ILogger logger, Exception error);
}
