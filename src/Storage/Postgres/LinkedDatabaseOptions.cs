using ZhengXie.Linked.Storage.Backup;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>Which PostgreSQL keeps the record (数据库设置): the configuration section <c>Linked</c>.</summary>
/// <remarks>Both strings or none: given none, the gateway starts a private server of its own.</remarks>
public sealed record LinkedDatabaseOptions
{
    /// <summary>Npgsql connection string of the owner: migrations, retention, redaction.</summary>
    public string? Owner { get; init; }

    /// <summary>Npgsql connection string of the service: everything else. Another user than <see cref="Owner"/>.</summary>
    public string? Service { get; init; }

    /// <summary>Folder of the private server's files; relative to the working folder.</summary>
    public string DataFolder { get; init; } = ".data";

    /// <summary>Where the private server is backed up to, and how often.</summary>
    public BackupOptions Backup { get; init; } = new();
}
