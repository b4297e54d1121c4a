using System.Globalization;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>A backup folder (备份文件夹): the archive in <c>wal</c>, base backups in <c>base</c>, for one server alone.</summary>
internal sealed class BackupFolder(string folder)
{
    private const string Unfinished = ".part";
    private const string NameFormat = "yyyyMMdd'T'HHmmss'Z'";

    public string Root { get; } = Path.GetFullPath(folder);

    /// <summary>Finished segments of the write-ahead log and timeline histories, each compressed.</summary>
    public string Wal => Path.Combine(Root, "wal");

    /// <summary>Held while a base backup is made: by the gateway at its hour, or by a command.</summary>
    public string Lock => Path.Combine(Root, "lock");

    private string Bases => Path.Combine(Root, "base");

    private string Owner => Path.Combine(Root, "server");

    /// <summary>Makes the folder the server's own.</summary>
    /// <exception cref="DatabaseRefusedException">It is another server's.</exception>
    public void Claim(string server)
    {
        Directory.CreateDirectory(Root);
        if (!File.Exists(Owner))
        {
            File.WriteAllText(Owner, server);
        }
        var owner = File.ReadAllText(Owner).Trim();
        if (owner != server)
        {
            throw BackupRefusals.OtherServer(Root, owner, server);
        }
    }

    /// <summary>A new folder under another name until <see cref="Keep"/>: a backup that was cut short is none.</summary>
    public string Begin(DateTimeOffset moment)
    {
        Directory.CreateDirectory(Bases);
        foreach (var left in Directory.GetDirectories(Bases, "*" + Unfinished))
        {
            Directory.Delete(left, recursive: true);
        }
        var making = Path.Combine(Bases, NextName(moment) + Unfinished);
        MakePrivate(making);
        return making;
    }

    // Order of names is order of making, which pruning trusts: also for two in one second, or when the clock was set back.
    private string NextName(DateTimeOffset moment)
    {
        var last = List().Max(kept => MomentOf(Path.GetFileName(kept.Folder)));
        return NameOf(last >= AtSecond(moment) ? last.Value.AddSeconds(1) : moment);
    }

    private static DateTimeOffset AtSecond(DateTimeOffset moment) =>
        moment.AddTicks(-(moment.Ticks % TimeSpan.TicksPerSecond));

    private static string NameOf(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(NameFormat, CultureInfo.InvariantCulture);

    // None where an administrator gave it a name of his own.
    private static DateTimeOffset? MomentOf(string name) =>
        DateTimeOffset.TryParseExact(
            name,
            NameFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var moment
        )
            ? moment
            : null;

    /// <summary>Gives a finished backup its name.</summary>
    public static string Keep(string making)
    {
        var kept = making[..^Unfinished.Length];
        Directory.Move(making, kept);
        return kept;
    }

    /// <summary>The base backups, oldest first.</summary>
    public IReadOnlyList<StoredBase> List() =>
        Directory.Exists(Bases)
            ?
            [
                .. Directory
                    .GetDirectories(Bases)
                    .Where(found => !found.EndsWith(Unfinished, StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
                    .Select(found => new StoredBase(found, BackupManifest.Read(found))),
            ]
            : [];

    /// <summary>The newest base backup; none where there is none.</summary>
    public StoredBase? Newest() => List() is [.., var newest] ? newest : null;

    /// <summary>Removes all but the newest backups, and what the archive holds for them alone.</summary>
    public void Prune(int keep)
    {
        var bases = List();
        foreach (var old in bases.SkipLast(Math.Max(keep, 1)))
        {
            Directory.Delete(old.Folder, recursive: true);
        }
        if (Directory.Exists(Wal) && bases.TakeLast(Math.Max(keep, 1)).FirstOrDefault() is { } oldest)
        {
            ArchivedWal.RemoveBefore(Wal, oldest.Manifest.FirstSegment);
        }
    }

    /// <summary>Makes a folder that this process's user alone may open.</summary>
    public static void MakePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
            return;
        }
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}

/// <summary>A finished base backup (基础备份) in its folder.</summary>
/// <param name="Folder">Where it is.</param>
/// <param name="Manifest">What it says of itself.</param>
internal sealed record StoredBase(string Folder, BackupManifest Manifest)
{
    /// <summary>The copy of PostgreSQL's data folder.</summary>
    public string Data => Path.Combine(Folder, "data");
}
