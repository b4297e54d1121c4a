using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>Where the private server's files are: <c>.data/postgres</c>, or elsewhere where its user may not go.</summary>
internal sealed partial class ServerFolders(PostgresBinaries binaries, string home, string root)
{
    private const string Elsewhere = "/var/lib/zhengxie-linked";

    /// <summary>Programs that the server's user may run.</summary>
    public PostgresBinaries Binaries => binaries;

    /// <summary>PostgreSQL's own data folder.</summary>
    public string Data => Path.Combine(root, "data");

    /// <summary>The server's log files, one per weekday, and what <c>pg_ctl</c> caught at the start.</summary>
    public string Log => Path.Combine(root, "log");

    /// <summary>A restored data folder until all is done that a restoration takes; nothing starts on it.</summary>
    public string Restoring => Path.Combine(root, "data.restoring");

    /// <summary>Called by the server for each finished segment of its log; <c>../archive.sh</c> from its data folder.</summary>
    public string ArchiveScript => Path.Combine(root, "archive.sh");

    /// <summary>Called by a server that recovers; <c>../restore.sh</c> from its data folder.</summary>
    public string RestoreScript => Path.Combine(root, "restore.sh");

    /// <summary>The passwords, readable by this process's user alone.</summary>
    public string Passwords => Path.Combine(home, "passwords.json");

    /// <summary>Held by the process that starts, watches and stops the server.</summary>
    public string Lock => Path.Combine(home, "lock");

    /// <summary>Chooses the folders and makes them; what was chosen once is kept, so the data are found again.</summary>
    public static async Task<ServerFolders> PrepareAsync(
        string dataFolder,
        ServerUser user,
        ILogger logger,
        CancellationToken cancellation
    )
    {
        var home = Path.Combine(Path.GetFullPath(dataFolder), "postgres");
        Directory.CreateDirectory(home);
        var binaries = await OpenBinariesAsync(user, logger, cancellation);
        var root = await OpenRootAsync(home, user, logger, cancellation);
        var folders = new ServerFolders(binaries, home, root);
        await user.MakeFolderAsync(folders.Log, cancellation);
        return folders;
    }

    private static async Task<string> OpenRootAsync(
        string home,
        ServerUser user,
        ILogger logger,
        CancellationToken cancellation
    )
    {
        var note = Path.Combine(home, "moved-to");
        if (File.Exists(note))
        {
            return await File.ReadAllTextAsync(note, cancellation);
        }

        if (await user.MayEnterAsync(home, cancellation))
        {
            return home;
        }

        var root = Path.Combine(Elsewhere, Hash(home));
        LogMoved(logger, home, ServerUser.SystemName, root);
        Directory.CreateDirectory(root);
        await File.WriteAllTextAsync(note, root, cancellation);
        return root;
    }

    private static async Task<PostgresBinaries> OpenBinariesAsync(
        ServerUser user,
        ILogger logger,
        CancellationToken cancellation
    )
    {
        var found = PostgresBinaries.Find();
        if (await user.MayEnterAsync(Path.Combine(found.Folder, "bin"), cancellation))
        {
            return found;
        }

        // Another build of the server at the same place must not find the old copy.
        var changed = File.GetLastWriteTimeUtc(found.Server).Ticks;
        var copy = new PostgresBinaries(Path.Combine(Elsewhere, Hash($"{found.Folder} {changed}")));
        if (!File.Exists(copy.Initdb))
        {
            LogMoved(logger, found.Folder, ServerUser.SystemName, copy.Folder);
            Directory.CreateDirectory(Elsewhere);
            var unfinished = $"{copy.Folder}.{Environment.ProcessId}";
            (await ServerCommand.RunAsync("cp", ["-a", found.Folder, unfinished], cancellation)).ThrowIfFailed();
            (await ServerCommand.RunAsync("mv", ["-T", unfinished, copy.Folder], cancellation)).ThrowIfFailed();
        }

        return copy;
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];

    [LoggerMessage(Level = LogLevel.Warning, Message = "系统用户 {User} 无法进入 {Closed}，改用 {Instead}。")]
    private static partial void LogMoved(ILogger logger, string closed, string user, string instead);
}
