using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Audit;

/// <summary>
/// Makes the partitions of the coming months ahead of their time (预建月份), so that the first entry of a month waits for
/// nothing. A month that is missing all the same is made by whoever writes into it.
/// </summary>
public sealed partial class MonthsAhead(NpgsqlDataSource database, TimeProvider time, ILogger<MonthsAhead> logger)
    : Watch(TimeSpan.FromHours(6), time)
{
    private const string Make = """
        SELECT record.make_audit_month(($1::date + make_interval(months => ahead))::date) FROM generate_series(0, 2) ahead
        """;

    private readonly TimeProvider time = time;

    /// <inheritdoc/>
    protected override async Task Look(CancellationToken cancellation)
    {
        await using var command = database.CreateCommand(Make);
        command.Parameters.Add(new() { Value = AuditRow.MonthOf(time.GetUtcNow()) });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <inheritdoc/>
    protected override void TellAway(NpgsqlException error) => LogNotMade(logger, error);

    [LoggerMessage(Level = LogLevel.Warning, Message = "审计的月份分区未能预建，稍后再试。")]
    private static partial void LogNotMade(ILogger logger, Exception error);
}
