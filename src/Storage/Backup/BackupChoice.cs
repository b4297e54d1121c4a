using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>From which base backup a moment is restored (选取基础备份).</summary>
internal static class BackupChoice
{
    /// <summary>The newest base backup that leads to the moment, and the archive that belongs to it.</summary>
    /// <param name="given">The backup folder, or one base backup in it.</param>
    /// <param name="until">The moment; none for the end of the archive.</param>
    /// <exception cref="DatabaseRefusedException">There is none.</exception>
    public static (StoredBase Base, string Wal) Choose(string given, DateTimeOffset? until)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given));
        var isBase = File.Exists(Path.Combine(path, BackupManifest.Name));
        var folder = new BackupFolder(isBase ? Path.Combine(path, "..", "..") : path);
        var timelines = Timelines.Read(folder.Wal);
        var chosen = folder
            .List()
            .Where(found => !isBase || found.Folder == path)
            .Where(found => until is not { } moment || found.Manifest.EndedAt <= moment)
            .LastOrDefault(found => timelines.LeadFrom(found.Manifest.Timeline, found.Manifest.End));
        return (chosen ?? throw BackupRefusals.NoBase(path, until), folder.Wal);
    }
}
