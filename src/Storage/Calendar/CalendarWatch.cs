using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Calendar;

/// <summary>Reads the calendars anew once a minute, for what other processes did; the old ones serve meanwhile.</summary>
public sealed partial class CalendarWatch(CalendarDirectory directory, TimeProvider time, ILogger<CalendarWatch> logger)
    : Watch(TimeSpan.FromMinutes(1), time)
{
    /// <inheritdoc/>
    protected override Task Look(CancellationToken cancellation) => directory.Refresh(cancellation);

    /// <inheritdoc/>
    protected override void TellAway(NpgsqlException error) => LogNotRead(logger, error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "工作日历未能刷新，一分钟后再试。")]
    private static partial void LogNotRead(ILogger logger, Exception error);
}
