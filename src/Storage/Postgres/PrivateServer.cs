using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Storage.Backup;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>The gateway's own PostgreSQL (自带数据库): made, started, adopted, restarted and stopped here.</summary>
/// <remarks>
/// The process that holds the folder's lock is the keeper and stops the server in the end. Another process on the same
/// folder, such as a command run beside the gateway, is a guest: it waits for the server and leaves it alone.
/// </remarks>
public sealed partial class PrivateServer : IAsyncDisposable
{
    private readonly ServerFolders folders;
    private readonly ServerUser user;
    private readonly string socketFolder;
    private readonly IReadOnlyList<string> archiving;
    private readonly FileStream? keeping;
    private readonly ILogger logger;

    internal PrivateServer(
        ServerFolders folders,
        ServerUser user,
        string socketFolder,
        ServerPasswords passwords,
        IReadOnlyList<string> archiving,
        FileStream? keeping,
        ILogger logger
    )
    {
        this.folders = folders;
        this.user = user;
        this.socketFolder = socketFolder;
        this.archiving = archiving;
        this.keeping = keeping;
        this.logger = logger;
        Connections = new PrivateServerConnections(socketFolder, passwords);
    }

    /// <summary>How to reach it; stays the same through restarts by this process.</summary>
    public PrivateServerConnections Connections { get; }

    /// <summary>Where its files are.</summary>
    internal ServerFolders Folders => folders;

    /// <summary>Whether this process starts, watches and stops the server.</summary>
    public bool IsKeeper => keeping is not null;

    /// <summary>Process number of the live server; null while it is down.</summary>
    public int? ProcessId => PostmasterFile.Live(folders.Data)?.ProcessId;

    /// <summary>Starts the server on the folder, or adopts the live one that a killed gateway left there.</summary>
    /// <param name="dataFolder">The folder that holds, or will hold, the folder <c>postgres</c>.</param>
    /// <param name="backup">Where its log is archived, if anywhere; a guest leaves that to the keeper.</param>
    /// <param name="logger">Told of starts, adoptions and of folders moved elsewhere.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="DatabaseRefusedException">The server cannot be started; the message says why.</exception>
    public static Task<PrivateServer> StartAsync(
        string dataFolder,
        BackupOptions backup,
        ILogger logger,
        CancellationToken cancellation = default
    ) => PrivateServerStart.RunAsync(dataFolder, backup, logger, cancellation);

    /// <summary>Brings the server up if it is down.</summary>
    /// <exception cref="DatabaseRefusedException">It did not come up.</exception>
    public async Task EnsureRunningAsync(CancellationToken cancellation = default)
    {
        if (ProcessId is null)
        {
            await ServerPatience.Starting.ExecuteAsync(async token => await StartOnceAsync(token), cancellation);
        }
    }

    /// <summary>Stops the server and lets go of the folder; a guest only lets go.</summary>
    public async ValueTask DisposeAsync()
    {
        if (keeping is null)
        {
            return;
        }

        if (ProcessId is not null)
        {
            var stopped = await ControlAsync("stop", ["-m", "fast"], CancellationToken.None);
            LogStopped(logger, folders.Data, stopped.Output);
        }

        SocketFolder.Remove(socketFolder);
        await keeping.DisposeAsync();
    }

    private async Task StartOnceAsync(CancellationToken cancellation)
    {
        if (PostmasterFile.Read(folders.Data) is { } file && file.IsTaken())
        {
            // PostgreSQL would take the other process for a server. It also looks at the shared memory, which is what
            // keeps two servers from ever running on the same data.
            File.Delete(file.Path);
        }

        await user.MakeFolderAsync(socketFolder, cancellation);
        // pg_ctl starts the server in a session of its own, so that Ctrl-C cannot stop it under a draining gateway.
        var log = Path.Combine(folders.Log, "start.log");
        var options = ServerSettings.Options(socketFolder, archiving);
        var started = await ControlAsync("start", ["-l", log, "-o", options], cancellation);
        if (started.Failed)
        {
            throw DatabaseRefusals.NotStarted(folders.Log, ServerLog.Tail(folders.Log));
        }

        LogStarted(logger, folders.Data);
    }

    private Task<CommandResult> ControlAsync(string verb, string[] arguments, CancellationToken cancellation) =>
        user.RunAsync(
            folders.Binaries.Control,
            [verb, "-D", folders.Data, "-w", "-t", "120", .. arguments],
            cancellation
        );

    [LoggerMessage(Level = LogLevel.Information, Message = "自带数据库已启动：{Folder}")]
    private static partial void LogStarted(ILogger logger, string folder);

    [LoggerMessage(Level = LogLevel.Information, Message = "自带数据库已停止：{Folder}（{Output}）")]
    private static partial void LogStopped(ILogger logger, string folder, string output);
}
