using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Storage.Backup;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>How a process comes by the private server: as its keeper, or as a guest of the process that keeps it.</summary>
internal static partial class PrivateServerStart
{
    public static async Task<PrivateServer> RunAsync(
        string dataFolder,
        BackupOptions backup,
        ILogger logger,
        CancellationToken cancellation
    )
    {
        var user = await ServerUser.ResolveAsync(cancellation);
        var (folders, keeping) = await EnterAsync(dataFolder, user, logger, cancellation);
        if (keeping is null)
        {
            return await JoinAsync(folders, user, logger, cancellation);
        }

        try
        {
            return await KeepAsync(folders, user, backup, keeping, logger, cancellation);
        }
        catch
        {
            await keeping.DisposeAsync();
            throw;
        }
    }

    private static async Task<(ServerFolders Folders, FileStream? Keeping)> EnterAsync(
        string dataFolder,
        ServerUser user,
        ILogger logger,
        CancellationToken cancellation
    )
    {
        try
        {
            var folders = await ServerFolders.PrepareAsync(dataFolder, user, logger, cancellation);
            return (folders, FolderLock.TryTake(folders.Lock));
        }
        catch (UnauthorizedAccessException error)
        {
            throw DatabaseRefusals.NotOurs(error);
        }
    }

    private static async Task<PrivateServer> KeepAsync(
        ServerFolders folders,
        ServerUser user,
        BackupOptions backup,
        FileStream keeping,
        ILogger logger,
        CancellationToken cancellation
    )
    {
        var passwords = await ServerData.PrepareAsync(folders, user, cancellation);
        var archiving = await Archiving.PrepareAsync(folders, user, backup, cancellation);
        var socketFolder = await AdoptAsync(folders, logger, cancellation) ?? SocketFolder.NewName();
        var server = new PrivateServer(folders, user, socketFolder, passwords, archiving, keeping, logger);
        await server.EnsureRunningAsync(cancellation);
        await ServerPatience.Answering.ExecuteAsync(
            async token =>
                await ServerRoles.EnsureAsync(server.Connections.Superuser, passwords, ServerRoles.Database, token),
            cancellation
        );
        return server;
    }

    private static async Task<PrivateServer> JoinAsync(
        ServerFolders folders,
        ServerUser user,
        ILogger logger,
        CancellationToken cancellation
    )
    {
        // The keeper may be in the middle of its first start: no server yet, or no roles and database in it.
        var file = await SettledAsync(folders, cancellation);
        var passwords =
            ServerPasswords.Read(folders.Passwords) ?? throw DatabaseRefusals.NoPasswords(folders.Passwords);
        var server = new PrivateServer(folders, user, file.SocketFolder, passwords, [], keeping: null, logger);
        await ServerPatience.Answering.ExecuteAsync(
            async token => await ServerRoles.CheckAsync(server.Connections.Owner, token),
            cancellation
        );
        return server;
    }

    /// <summary>The socket's folder of a server that a killed gateway left running; null when there is none.</summary>
    private static async Task<string?> AdoptAsync(ServerFolders folders, ILogger logger, CancellationToken cancellation)
    {
        var left = PostmasterFile.Read(folders.Data);
        if (left is null || !left.IsLive())
        {
            SocketFolder.Remove(left?.SocketFolder);
            return null;
        }

        left = await SettledAsync(folders, cancellation);
        LogAdopted(logger, left.ProcessId, folders.Data);
        return left.SocketFolder;
    }

    private static async Task<PostmasterFile> SettledAsync(ServerFolders folders, CancellationToken cancellation) =>
        await ServerPatience.Answering.ExecuteAsync(
            _ =>
                PostmasterFile.Live(folders.Data) is { SocketFolder.Length: > 0 } file
                    ? ValueTask.FromResult(file)
                    : throw DatabaseRefusals.NotStarted(folders.Log, ServerLog.Tail(folders.Log)),
            cancellation
        );

    [LoggerMessage(Level = LogLevel.Warning, Message = "接管上次遗留的数据库进程 {ProcessId}：{Folder}")]
    private static partial void LogAdopted(ILogger logger, int processId, string folder);
}
