using System.Text.Json;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>Manifest (清单) of a base backup: which moment it holds, and the hash of every file.</summary>
/// <param name="Server">The server's own number, which tells it from every other.</param>
/// <param name="Version">Version of PostgreSQL, such as 18.4.</param>
/// <param name="Timeline">The server's timeline; each restoration opens a new one.</param>
/// <param name="StartedAt">When it was begun (UTC).</param>
/// <param name="EndedAt">When all of it was copied (UTC): the earliest moment that can be restored from it.</param>
/// <param name="FirstSegment">The first segment of the write-ahead log that it needs.</param>
/// <param name="LastSegment">The last one that it brings with it; the archive has what comes after.</param>
/// <param name="End">Position in the log at which it is whole, such as <c>0/3000120</c>.</param>
/// <param name="Files">Its files, their paths below <c>data</c>.</param>
internal sealed record BackupManifest(
    string Server,
    string Version,
    int Timeline,
    DateTimeOffset StartedAt,
    DateTimeOffset EndedAt,
    string FirstSegment,
    string LastSegment,
    string End,
    IReadOnlyList<CopiedFile> Files
)
{
    /// <summary>Its file's name; written last, it says that the backup is whole.</summary>
    public const string Name = "manifest.json";

    /// <summary>Bytes of all files.</summary>
    public long Size => Files.Sum(file => file.Size);

    public async Task WriteAsync(string folder, CancellationToken cancellation)
    {
        await using var file = File.Create(Path.Combine(folder, Name));
        await JsonSerializer.SerializeAsync(file, this, cancellationToken: cancellation);
    }

    public static BackupManifest Read(string folder)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(File.ReadAllBytes(path))
                ?? throw BackupRefusals.UnknownManifest(path);
        }
        catch (Exception error) when (error is JsonException or FileNotFoundException)
        {
            throw BackupRefusals.UnknownManifest(path);
        }
    }
}

/// <summary>A file of a backup (备份文件).</summary>
/// <param name="Path">Its path, with <c>/</c>.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Hash">SHA-256 in hexadecimal.</param>
internal sealed record CopiedFile(string Path, long Size, string Hash);
