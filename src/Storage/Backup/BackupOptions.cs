namespace ZhengXie.Linked.Storage.Backup;

/// <summary>Backups (备份设置): the configuration section <c>Linked:Backup</c>.</summary>
public sealed record BackupOptions
{
    /// <summary>
    /// Folder of the archive and the base backups, best on another disk. Given none, the private server archives nothing and
    /// says so. With a server of one's own, its administrator sets up its archive.
    /// </summary>
    public string? Folder { get; init; }

    /// <summary>The longest that an acknowledged act stays on one disk alone: at least one second.</summary>
    public TimeSpan Archive { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>At which hour of the day, Beijing time, the gateway makes a base backup by itself: 0 to 23.</summary>
    public int Hour { get; init; } = 2;

    /// <summary>How many base backups are kept, with the archive since the oldest of them: at least 1.</summary>
    public int Keep { get; init; } = 7;

    /// <summary>
    /// How many paper numbers each register leaves out after a restoration, per hour that may have been lost (a part of an
    /// hour counts whole): more than an office gives in an hour, at least 1.
    /// </summary>
    public int Margin { get; init; } = 100;
}
