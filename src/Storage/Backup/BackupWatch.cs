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
    // Two segments behind is more than the one at work and the one on its way; a quiet log stands still without being behind.
    private const string Ask = """
        SELECT current_setting('archive_mode') <> 'off' AS archiving, last_archived_time AS at,
            coalesce(last_failed_time > coalesce(last_archived_time, '-infinity'), false) OR coalesce(
                last_archived_time < now() - interval '5 minutes'
                AND pg_walfile_name(pg_current_wal_lsn()) <> last_archived_wal
                AND pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')
                    - (('x' || substr(last_archived_wal, 9, 8))::bit(32)::bigint * 4294967296
                    + ('x' || substr(last_archived_wal, 17, 8))::bit(32)::bigint
                    * pg_size_bytes(current_setting('wal_segment_size')))
                    > 3 * pg_size_bytes(current_setting('wal_segment_size')),
                false
            ) AS failing
        FROM pg_stat_archiver
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
        var makes = database.PrivateServer is not null && options.Folder is not null;
        var folder = makes ? new BackupFolder(options.Folder!) : null;
        var bases = folder?.List() ?? [];
        return new BackupReading(
            archiving,
            at is { } moment ? new DateTimeOffset(moment) : null,
            failing,
            bases.Count > 0 ? bases[^1].Manifest.EndedAt : null,
            bases.Count > 0 ? ArchivedWal.GapAfter(folder!.Wal, bases[^1].Manifest.LastSegment) : null,
            makes
        );
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "备份：{Fault}")]
    private static partial void LogFault(ILogger logger, string fault);

    [LoggerMessage(Level = LogLevel.Information, Message = "备份恢复正常。")]
    private static partial void LogWell(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "数据库暂不可用，备份状况未知。")]
    private static partial void LogAway(ILogger logger, Exception error);
}
