using System.Buffers.Binary;
using System.Globalization;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>Continuous archiving (连续归档) of the private server's write-ahead log.</summary>
internal static class Archiving
{
    /// <summary>Settings of a server that archives nothing.</summary>
    public static IReadOnlyList<string> Off { get; } = ["archive_mode=off"];

    /// <summary>Prepares the archive and gives the settings to start the server with.</summary>
    /// <exception cref="DatabaseRefusedException">The folder is another server's, or closed to the server's user.</exception>
    public static async Task<IReadOnlyList<string>> PrepareAsync(
        ServerFolders folders,
        ServerUser user,
        BackupOptions options,
        CancellationToken cancellation
    )
    {
        if (string.IsNullOrWhiteSpace(options.Folder))
        {
            return Off;
        }
        var folder = new BackupFolder(options.Folder);
        try
        {
            folder.Claim(ServerNumber(folders.Data));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw BackupRefusals.FolderUnusable(folder.Root, error);
        }
        await user.MakeFolderAsync(folder.Wal, cancellation);
        if (!await user.MayEnterAsync(folder.Wal, cancellation))
        {
            throw BackupRefusals.FolderClosed(folder.Wal);
        }
        await File.WriteAllTextAsync(folders.ArchiveScript, WalScripts.ToArchive(folder.Wal), cancellation);
        var seconds = Math.Max(1, (int)options.Archive.TotalSeconds);
        return
        [
            "wal_level=replica",
            "archive_mode=on",
            string.Create(CultureInfo.InvariantCulture, $"archive_timeout={seconds}s"),
            // PostgreSQL calls it from within its data folder.
            "archive_command='sh ../archive.sh %p %f'",
        ];
    }

    /// <summary>The number by which PostgreSQL tells one server's files from another's: it opens the control file.</summary>
    public static string ServerNumber(string data)
    {
        Span<byte> number = stackalloc byte[sizeof(ulong)];
        using var control = new FileStream(
            Path.Combine(data, "global", "pg_control"),
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite
        );
        control.ReadExactly(number);
        return BinaryPrimitives.ReadUInt64LittleEndian(number).ToString(CultureInfo.InvariantCulture);
    }
}
