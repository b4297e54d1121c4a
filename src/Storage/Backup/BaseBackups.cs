using Dapper;
using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>
/// Base backups (基础备份) of the private server, while it works: its package has no <c>pg_basebackup</c>, so the files are copied here
/// between the start and the end of a backup. One is whole in itself; with the archive it leads to any later moment.
/// </summary>
/// <param name="server">The private server, kept or joined.</param>
/// <param name="time">Says when.</param>
public sealed class BaseBackups(PrivateServer server, TimeProvider time)
{
    // Temporary: it goes with its session, and until then no segment that the backup needs is removed.
    private const string HoldLog = """
        SELECT pg_create_physical_replication_slot('linked_base_' || pg_backend_pid(), true, true)
        """;

    private const string Start = "SELECT pg_walfile_name(pg_backup_start('linked', fast => true))";

    // Not waiting for the archive: the backup brings the segments that it needs.
    private const string Stop = """
        SELECT pg_walfile_name(lsn), lsn::text, labelfile FROM pg_backup_stop(wait_for_archive => false)
        """;

    /// <summary>Makes a base backup and removes those that need not be kept.</summary>
    /// <param name="folder">The backup folder.</param>
    /// <param name="keep">How many to keep, this one too.</param>
    /// <param name="cancellation">Gives up; what was copied is removed.</param>
    /// <exception cref="DatabaseRefusedException">The folder is another server's, or a backup is under way.</exception>
    public async Task<BaseBackup> Make(string folder, int keep, CancellationToken cancellation = default)
    {
        var backups = new BackupFolder(folder);
        backups.Claim(Archiving.ServerNumber(server.Folders.Data));
        await using var alone = FolderLock.TryTake(backups.Lock) ?? throw BackupRefusals.BackingUp(backups.Root);
        var making = backups.Begin(time.GetUtcNow());
        try
        {
            var manifest = await Copy(making, cancellation);
            await manifest.WriteAsync(making, cancellation);
            (await ServerCommand.RunAsync("sync", ["-f", making], cancellation)).ThrowIfFailed();
            var kept = BackupFolder.Keep(making);
            backups.Prune(keep);
            return new BaseBackup(kept, manifest.EndedAt, manifest.Files.Count, manifest.Size);
        }
        catch
        {
            Directory.Delete(making, recursive: true);
            throw;
        }
    }

    private async Task<BackupManifest> Copy(string making, CancellationToken cancellation)
    {
        await using var source = NpgsqlDataSource.Create($"{server.Connections.Superuser};Pooling=false");
        await using var session = await source.OpenConnectionAsync(cancellation);
        await session.ExecuteAsync(HoldLog);
        var started = time.GetUtcNow();
        var first = await session.QuerySingleAsync<string>(Start, commandTimeout: 0);
        var (from, to) = (server.Folders.Data, Path.Combine(making, "data"));
        var files = await DataFiles.CopyAsync(from, to, cancellation);
        var (last, end, label) = await session.QuerySingleAsync<(string, string, string)>(Stop, commandTimeout: 0);
        var ended = time.GetUtcNow();
        files.Add(await AddLabel(making, to, label, cancellation));
        files.AddRange(await CopyLog(from, to, first, last, cancellation));
        return new BackupManifest(
            Archiving.ServerNumber(from),
            await server.Folders.Binaries.VersionAsync(cancellation),
            ArchivedWal.TimelineOf(first),
            started,
            ended,
            first,
            last,
            end,
            files
        );
    }

    // Without it PostgreSQL would begin at the control file's checkpoint, which may be later than the oldest page copied.
    private static async Task<CopiedFile> AddLabel(
        string making,
        string to,
        string label,
        CancellationToken cancellation
    )
    {
        const string Name = "backup_label";
        var written = Path.Combine(making, Name);
        await File.WriteAllTextAsync(written, label, cancellation);
        var copied = await CopiedFiles.CopyAsync(making, to, Name, cancellation);
        File.Delete(written);
        return copied!;
    }

    private static async Task<List<CopiedFile>> CopyLog(
        string from,
        string to,
        string first,
        string last,
        CancellationToken cancellation
    )
    {
        const string Log = "pg_wal";
        var copied = new List<CopiedFile>();
        var needed = Directory
            .GetFiles(Path.Combine(from, Log))
            .Select(path => Path.GetFileName(path))
            .Where(ArchivedWal.IsSegment)
            .Where(name => string.CompareOrdinal(name, first) >= 0 && string.CompareOrdinal(name, last) <= 0)
            .Order(StringComparer.Ordinal)
            .ToList();
        var isWhole =
            needed.Count > 0
            && needed[0] == first
            && needed[^1] == last
            && needed.Zip(needed.Skip(1)).All(pair => ArchivedWal.Follows(pair.First, pair.Second));
        if (!isWhole)
        {
            throw BackupRefusals.SegmentGone($"{first}–{last}");
        }
        foreach (var name in needed)
        {
            copied.Add(
                await CopiedFiles.CopyAsync(from, to, Path.Combine(Log, name), cancellation)
                    ?? throw BackupRefusals.SegmentGone(name)
            );
        }
        return copied;
    }
}

/// <summary>A base backup that was made (基础备份).</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="EndedAt">The earliest moment that can be restored from it (UTC).</param>
/// <param name="Files">How many files it has.</param>
/// <param name="Size">Bytes.</param>
public sealed record BaseBackup(string Folder, DateTimeOffset EndedAt, int Files, long Size);
