using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>Brings the files of a base backup back (还原文件), each compared with the manifest.</summary>
internal static class RestoredFiles
{
    /// <summary>Copies a base backup and hands it to the server's user.</summary>
    /// <exception cref="DatabaseRefusedException">A file is missing or is not what it was; the message names it.</exception>
    public static async Task CopyAsync(StoredBase from, string to, ServerUser user, CancellationToken cancellation)
    {
        if (!Directory.Exists(from.Data))
        {
            throw BackupRefusals.Damaged(from.Data);
        }
        BackupFolder.MakePrivate(to);
        foreach (var folder in Directory.GetDirectories(from.Data, "*", SearchOption.AllDirectories))
        {
            BackupFolder.MakePrivate(Path.Combine(to, Path.GetRelativePath(from.Data, folder)));
        }
        foreach (var file in from.Manifest.Files)
        {
            if (await CopiedFiles.CopyAsync(from.Data, to, file.Path, cancellation) != file)
            {
                throw BackupRefusals.Damaged(Path.Combine(from.Data, file.Path));
            }
        }
        await user.OwnAllAsync(to, cancellation);
    }
}
