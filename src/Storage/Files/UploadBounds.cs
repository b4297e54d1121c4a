namespace ZhengXie.Linked.Storage.Files;

/// <summary>Bounds on what one person may keep uploaded without a report that names it (未附件限额), [P].</summary>
public static class UploadBounds
{
    /// <summary>Files.</summary>
    public const int Files = 60;

    /// <summary>Bytes of all of them.</summary>
    public const long Bytes = 300L * 1024 * 1024;

    /// <summary>How long a report may still name an upload.</summary>
    public static TimeSpan Usable { get; } = TimeSpan.FromDays(7);

    /// <summary>When an upload is swept away. Later than it can be used, so that no act loses its file on the way.</summary>
    public static TimeSpan Kept { get; } = Usable + TimeSpan.FromHours(1);
}
