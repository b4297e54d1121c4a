using ZhengXie.Linked.Contracts.Files;

namespace ZhengXie.Linked.Storage.Files;

/// <summary>Stored file (已存附件).</summary>
/// <param name="Hash">SHA-256 of the content, 64 lower-case hexadecimal digits.</param>
/// <param name="Kind">What the content is.</param>
/// <param name="Length">Bytes.</param>
public sealed record StoredFile(string Hash, FileKind Kind, int Length)
{
    /// <summary>Bytes of every chunk but the last.</summary>
    public const int ChunkBytes = 256 * 1024;

    /// <summary>How many chunks it has.</summary>
    public int Chunks => (Length + ChunkBytes - 1) / ChunkBytes;
}
