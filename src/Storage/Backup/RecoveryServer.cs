using System.Globalization;
using Npgsql;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>
/// The private server while it recovers (恢复中的数据库): on a folder under another name, with a socket that nobody else can reach, so that
/// nobody acts on the record before all is done that a restoration takes.
/// </summary>
internal sealed class RecoveryServer(ServerFolders folders, ServerUser user) : IAsyncDisposable
{
    // A recovery may have a day of the log to go through.
    private const string Patience = "86400";
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private const string AccessFile = "pg_hba.conf";

    private readonly string socketFolder = SocketFolder.NewName();
    private byte[] access = [];

    /// <summary>Recovers up to a moment, or to the end of the archive, and opens a new timeline.</summary>
    /// <exception cref="DatabaseRefusedException">It could not; the message holds the end of its log.</exception>
    public async Task RecoverAsync(string wal, DateTimeOffset? until, CancellationToken cancellation)
    {
        var script = Directory.Exists(wal) ? WalScripts.ToRestore(wal) : WalScripts.NoArchive;
        await File.WriteAllTextAsync(folders.RestoreScript, script, cancellation);
        await OpenToEverybodyAsync(cancellation);
        var signal = Path.Combine(folders.Restoring, "recovery.signal");
        await File.WriteAllBytesAsync(signal, [], cancellation);
        await user.OwnAsync(signal, cancellation);
        await user.MakeFolderAsync(socketFolder, cancellation);
        var log = Path.Combine(folders.Log, "start.log");
        var options = ServerSettings.Options(socketFolder, Settings(until));
        var started = await ControlAsync("start", ["-l", log, "-o", options], cancellation);
        if (started.Failed)
        {
            throw BackupRefusals.NotRecovered(folders.Log, ServerLog.Tail(folders.Log));
        }
        await RecoveredAsync(cancellation);
    }

    /// <summary>A role's connection; no password counts yet.</summary>
    public string Connection(string role, string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = socketFolder,
            Port = ServerSettings.Port,
            Username = role,
            Database = database,
            Pooling = false,
        }.ConnectionString;

    /// <summary>Stops it in order and asks for passwords again.</summary>
    public async Task CloseAsync(CancellationToken cancellation)
    {
        (await ControlAsync("stop", ["-m", "fast"], cancellation)).ThrowIfFailed();
        await File.WriteAllBytesAsync(Path.Combine(folders.Restoring, AccessFile), access, cancellation);
        File.Delete(folders.RestoreScript);
    }

    /// <summary>Stops it at once if it still runs.</summary>
    public async ValueTask DisposeAsync()
    {
        if (PostmasterFile.Live(folders.Restoring) is not null)
        {
            await ControlAsync("stop", ["-m", "immediate"], CancellationToken.None);
        }
        SocketFolder.Remove(socketFolder);
    }

    // The socket's folder is closed to everybody but the server's user and root. The passwords of the time of the backup
    // went down with the disk, and a backup keeps none.
    private async Task OpenToEverybodyAsync(CancellationToken cancellation)
    {
        var file = Path.Combine(folders.Restoring, AccessFile);
        access = await File.ReadAllBytesAsync(file, cancellation);
        await File.WriteAllTextAsync(file, "local all all trust\n", cancellation);
    }

    // pg_ctl comes back when the recovery has begun. It ends with a server that answers, or with none.
    private async Task RecoveredAsync(CancellationToken cancellation)
    {
        using var timer = new PeriodicTimer(Look);
        await using var source = NpgsqlDataSource.Create(Connection(ServerRoles.Superuser, "postgres"));
        while (!await AnswersAsync(source, cancellation))
        {
            if (PostmasterFile.Live(folders.Restoring) is null)
            {
                throw BackupRefusals.NotRecovered(folders.Log, ServerLog.Tail(folders.Log));
            }
            await timer.WaitForNextTickAsync(cancellation);
        }
    }

    private static async Task<bool> AnswersAsync(NpgsqlDataSource source, CancellationToken cancellation)
    {
        try
        {
            await (await source.OpenConnectionAsync(cancellation)).DisposeAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static IEnumerable<string> Settings(DateTimeOffset? until)
    {
        yield return "restore_command='sh ../restore.sh %f %p'";
        yield return "recovery_target_timeline=latest";
        yield return "recovery_target_action=promote";
        // It answers when it has reached its end, not before.
        yield return "hot_standby=off";
        // What it writes from now on, the new timeline's history first, waits for the archive of the next start.
        yield return "archive_mode=on";
        if (until is { } moment)
        {
            var written = moment.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture);
            yield return $"recovery_target_time='{written}+00'";
        }
    }

    private Task<CommandResult> ControlAsync(string verb, string[] arguments, CancellationToken cancellation) =>
        user.RunAsync(
            folders.Binaries.Control,
            [verb, "-D", folders.Restoring, "-w", "-t", Patience, .. arguments],
            cancellation
        );
}
