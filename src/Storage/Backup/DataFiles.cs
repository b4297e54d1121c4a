namespace ZhengXie.Linked.Storage.Backup;

/// <summary>What of PostgreSQL's data folder belongs in a base backup (数据文件).</summary>
internal static class DataFiles
{
    // Made anew by every start; the log's own folder is copied apart, when it is known which segments are needed.
    private static readonly string[] EmptyFolders =
    [
        "pg_wal",
        "pg_dynshmem",
        "pg_notify",
        "pg_replslot",
        "pg_serial",
        "pg_snapshots",
        "pg_stat_tmp",
        "pg_subtrans",
    ];

    private static readonly string[] LeftOut =
    [
        "postmaster.pid",
        "postmaster.opts",
        "pg_internal.init",
        "backup_label",
    ];

    /// <summary>
    /// Copies the files of a live server between the start and the end of a backup. They change while they are copied; the
    /// write-ahead log of that time mends them.
    /// </summary>
    public static async Task<List<CopiedFile>> CopyAsync(string data, string to, CancellationToken cancellation)
    {
        var copied = new List<CopiedFile>();
        await CopyFolderAsync(data, to, "", copied, cancellation);
        return copied;
    }

    private static async Task CopyFolderAsync(
        string data,
        string to,
        string folder,
        List<CopiedFile> copied,
        CancellationToken cancellation
    )
    {
        BackupFolder.MakePrivate(Path.Combine(to, folder));
        if (EmptyFolders.Contains(folder))
        {
            return;
        }
        foreach (var entry in Entries(Path.Combine(data, folder)))
        {
            var path = Path.Combine(folder, entry.Name);
            if (entry is DirectoryInfo)
            {
                await CopyFolderAsync(data, to, path, copied, cancellation);
            }
            else if (!IsLeftOut(entry.Name) && await CopiedFiles.CopyAsync(data, to, path, cancellation) is { } file)
            {
                copied.Add(file);
            }
        }
    }

    // A table dropped a moment ago takes its folder or file with it; the log of that time says so too.
    private static FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    private static bool IsLeftOut(string name) =>
        LeftOut.Contains(name) || name.StartsWith("pgsql_tmp", StringComparison.Ordinal);
}
