namespace ZhengXie.Linked.Storage.Backup;

/// <summary>How the backup stands (备份状况) at the last look.</summary>
/// <param name="IsArchiving">Whether the server archives its log at all.</param>
/// <param name="ArchivedAt">When a segment last came into the archive (UTC); none where none ever did.</param>
/// <param name="IsFailing">Whether the last try to archive failed, or the log runs away from its archive.</param>
/// <param name="BaseAt">When the newest base backup was made (UTC); none where there is none, or another tool makes them.</param>
/// <param name="Gap">The segment after which the archive has a gap; no moment after it can be restored.</param>
/// <param name="MakesBases">Whether base backups are made here: a private server with a backup folder.</param>
/// <param name="Unreadable">Why the backup folder could not be read; none where it could.</param>
public sealed record BackupReading(
    bool IsArchiving,
    DateTimeOffset? ArchivedAt,
    bool IsFailing,
    DateTimeOffset? BaseAt,
    string? Gap,
    bool MakesBases,
    string? Unreadable = null
)
{
    /// <summary>A base backup older than this is one that was missed: they are made every day.</summary>
    public static readonly TimeSpan OldestBase = TimeSpan.FromHours(36);

    /// <summary>What is wrong, for the operator; none where nothing is.</summary>
    /// <param name="now">The present moment.</param>
    public string? Fault(DateTimeOffset now) =>
        !IsArchiving
            ? "没有连续归档：硬盘损坏时会丢失上次备份以来的全部办理。请设置 Linked:Backup:Folder，最好在另一块盘上。"
        : IsFailing ? "归档失败或落后，请查看数据库日志和备份文件夹的剩余空间。"
        : Unreadable is not null ? $"备份文件夹无法读取：{Unreadable}"
        : Gap is not null ? $"归档在 {Gap} 之后有缺口，其后的时刻无法恢复。请立即运行 backup。"
        : MakesBases && (BaseAt is not { } made || now - made > OldestBase)
            ? "没有一天之内的基础备份，恢复会很慢或不可能。请运行 backup。"
        : null;
}
