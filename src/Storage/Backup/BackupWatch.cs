using Dapper;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>Looks once a minute how the backup stands (备份值守) and says so when something is wrong, and when it is well again.</summary>
public sealed partial class BackupWatch(
    RecordDatabase database,
    BackupOptions options,
    BackupState state,
    TimeProvider time,
    ILogger<BackupWatch> logger
) : Watch(TimeSpan.FromMinutes(1), time)
{
    // The segment at work and the one on its way are not behind; nor is a log in which nothing happens. What was archived
    // last may also be the history of a timeline, which has no place in the log.
    private const string Ask = """
        WITH archiver AS (
            SELECT *, pg_size_bytes(current_setting('wal_segment_size')) AS size,
                CASE WHEN last_archived_wal ~ '^[0-9A-F]{24}' THEN
                    ('x' || substr(last_archived_wal, 9, 8))::bit(32)::bigint * 4294967296
                    + ('x' || substr(last_archived_wal, 17, 8))::bit(32)::bigint
                        * pg_size_bytes(current_setting('wal_segment_size'))
                END AS place
            FROM pg_stat_archiver
        )
        SELECT current_setting('archive_mode') <> 'off', last_archived_time,
            coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) OR coalesce(
                last_archived_time < now() - interval '5 minutes'
                AND pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0') - place > 3 * size,
                false
            )
        FROM archiver
        """;

    private string? said;

    /// <summary>Looks at once, so that a start without a backup says so.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await Look(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task Look(CancellationToken cancellation)
    {
        state.Last = await Read(cancellation);
        var fault = state.Fault;
        if (fault is not null && fault != said)
        {
            LogFault(logger, fault);
        }
        else if (fault is null && said is not null)
        {
            LogWell(logger);
        }
        said = fault;
    }

    /// <inheritdoc/>
    protected override void TellAway(NpgsqlException error) => LogAway(logger, error);

    private async Task<BackupReading> Read(CancellationToken cancellation)
    {
        await using var connection = await database.Service.OpenConnectionAsync(cancellation);
        var (archiving, at, failing) = await connection.QuerySingleAsync<(bool, DateTime?, bool)>(
            new CommandDefinition(Ask, cancellationToken: cancellation)
        );
        var reading = new BackupReading(archiving, Utc(at), failing, null, null, MakesBases: false);
        return database.PrivateServer is not null && options.Folder is { } folder ? Add(reading, folder) : reading;
    }

    // A folder that cannot be read, such as a disk that was pulled out, is something to say, not to stop for.
    private static BackupReading Add(BackupReading reading, string given)
    {
        try
        {
            var folder = new BackupFolder(given);
            var newest = folder.Newest()?.Manifest;
            return reading with
            {
                MakesBases = true,
                BaseAt = newest?.EndedAt,
                Gap = newest is null ? null : ArchivedWal.GapAfter(folder.Wal, newest.LastSegment),
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or DatabaseRefusedException)
        {
            return reading with { MakesBases = true, Unreadable = error.Message };
        }
    }

    private static DateTimeOffset? Utc(DateTime? moment) => moment is { } read ? new DateTimeOffset(read) : null;

    [LoggerMessage(Level = LogLevel.Warning, Message = "备份：{Fault}")]
    private static partial void LogFault(ILogger logger, string fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "备份恢复正常。")]
    private static partial void LogWell(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "数据库暂不可用，备份状况未知。")]
    private static partial void LogAway(ILogger logger, Exception error);
}
