using Dapper;
using Microsoft.Extensions.Logging;
using Npgsql;
using ZhengXie.Linked.Storage.Migrations;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>
/// Restores a backup into an empty data folder (恢复). The data get their name last: a restoration that was cut short leaves
/// nothing that could be started.
/// </summary>
/// <param name="time">Says when.</param>
/// <param name="logger">Told of folders moved elsewhere.</param>
public sealed class BackupRestore(TimeProvider time, ILogger<BackupRestore> logger)
{
    // Static once the recovery has ended: the last commit that it went through.
    private const string LastReplayed = "SELECT pg_last_xact_replay_timestamp()";

    /// <summary>Restores.</summary>
    /// <param name="backup">The backup folder, or one base backup in it.</param>
    /// <param name="dataFolder">The data folder of the gateway that will run on it.</param>
    /// <param name="until">The moment to recover to; none for the end of the archive.</param>
    /// <param name="margin">How many numbers each register leaves out per hour that may have been lost.</param>
    /// <param name="cancellation">Gives up and leaves nothing.</param>
    /// <exception cref="DatabaseRefusedException">There is nothing to restore, it is damaged, or data are there already.</exception>
    public async Task<Restored> Run(
        string backup,
        string dataFolder,
        DateTimeOffset? until,
        int margin,
        CancellationToken cancellation = default
    )
    {
        var (chosen, wal) = BackupChoice.Choose(backup, until);
        var user = await ServerUser.ResolveAsync(cancellation);
        var folders = await ServerFolders.PrepareAsync(dataFolder, user, logger, cancellation);
        await using var alone = FolderLock.TryTake(folders.Lock) ?? throw BackupRefusals.InUse(dataFolder);
        if (Directory.Exists(folders.Data))
        {
            throw BackupRefusals.AlreadyThere(folders.Data);
        }
        await CheckVersion(chosen.Manifest, folders, cancellation);
        RemoveUnfinished(folders);
        try
        {
            await RestoredFiles.CopyAsync(chosen, folders.Restoring, user, cancellation);
            var restored = await Recover(folders, user, wal, until, chosen.Manifest, margin, cancellation);
            Directory.Move(folders.Restoring, folders.Data);
            return restored;
        }
        finally
        {
            RemoveUnfinished(folders);
        }
    }

    private async Task<Restored> Recover(
        ServerFolders folders,
        ServerUser user,
        string wal,
        DateTimeOffset? until,
        BackupManifest manifest,
        int margin,
        CancellationToken cancellation
    )
    {
        await using var server = new RecoveryServer(folders, user);
        await server.RecoverAsync(wal, until, cancellation);
        await using var owner = NpgsqlDataSource.Create(server.Connection(ServerRoles.Owner, ServerRoles.Database));
        await MigrationRun.ApplyAsync(owner, ServerRoles.Service, Migration.All, cancellation);
        await using var connection = await owner.OpenConnectionAsync(cancellation);
        var replayed = await connection.ExecuteScalarAsync<DateTime?>(LastReplayed);
        var restored = await new Restoration(owner, time).Run(replayed ?? manifest.EndedAt, margin, cancellation);
        var passwords = ServerPasswords.Create(folders.Passwords);
        var superuser = server.Connection(ServerRoles.Superuser, "postgres");
        await ServerRoles.RenewAsync(superuser, passwords, cancellation);
        await server.CloseAsync(cancellation);
        return restored;
    }

    private static async Task CheckVersion(
        BackupManifest manifest,
        ServerFolders folders,
        CancellationToken cancellation
    )
    {
        var version = await folders.Binaries.VersionAsync(cancellation);
        if (version.Split('.')[0] != manifest.Version.Split('.')[0])
        {
            throw BackupRefusals.OtherMajor(manifest.Version, version);
        }
    }

    private static void RemoveUnfinished(ServerFolders folders)
    {
        if (Directory.Exists(folders.Restoring))
        {
            Directory.Delete(folders.Restoring, recursive: true);
        }
    }
}
