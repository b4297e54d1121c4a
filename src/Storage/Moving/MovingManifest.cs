using System.Text.Json;

namespace ZhengXie.Linked.Storage.Moving;

/// <summary>Manifest (清单) of an exported record: what it holds, and in which state of the migrations.</summary>
/// <param name="ExportedAt">When (UTC).</param>
/// <param name="Migrations">Every migration applied, in order.</param>
/// <param name="Tables">The tables, each after those that it refers to.</param>
/// <param name="Partitions">The partitions of tables that have any.</param>
/// <param name="Sequences">The last value of each sequence that has given one.</param>
internal sealed record MovingManifest(
    DateTimeOffset ExportedAt,
    IReadOnlyList<MovedMigration> Migrations,
    IReadOnlyList<MovedFile> Tables,
    IReadOnlyList<MovedPartition> Partitions,
    IReadOnlyList<MovedSequence> Sequences
)
{
    private const string Name = "manifest.json";

    public static bool IsIn(string folder) => File.Exists(Path.Combine(folder, Name));

    public async Task WriteAsync(string folder, CancellationToken cancellation)
    {
        await using var file = File.Create(Path.Combine(folder, Name));
        await JsonSerializer.SerializeAsync(file, this, cancellationToken: cancellation);
    }

    public static async Task<MovingManifest> ReadAsync(string folder, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, Name);
        try
        {
            await using var file = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync<MovingManifest>(file, cancellationToken: cancellation)
                ?? throw MovingRefusals.UnknownManifest(path);
        }
        catch (Exception error) when (error is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            throw MovingRefusals.UnknownManifest(path);
        }
    }
}

/// <summary>A migration as it was applied.</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Sha256">Hash of its text.</param>
internal sealed record MovedMigration(string Name, string Sha256);

/// <summary>A table in its file.</summary>
/// <param name="Schema">Its schema.</param>
/// <param name="Table">Its name.</param>
/// <param name="Columns">Its columns, quoted, in the order of the file.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="File">The file's name.</param>
/// <param name="Hash">SHA-256 of the file, in hexadecimal.</param>
internal sealed record MovedFile(string Schema, string Table, string Columns, long Rows, string File, string Hash);

/// <summary>A partition.</summary>
/// <param name="Schema">Its schema, and its table's.</param>
/// <param name="Table">The table that it is a part of.</param>
/// <param name="Name">Its own name.</param>
/// <param name="Bounds">Its bounds, as PostgreSQL writes them.</param>
internal sealed record MovedPartition(string Schema, string Table, string Name, string Bounds);

/// <summary>A sequence.</summary>
/// <param name="Schema">Its schema.</param>
/// <param name="Name">Its name.</param>
/// <param name="Last">The last value that it gave.</param>
internal sealed record MovedSequence(string Schema, string Name, long Last);
