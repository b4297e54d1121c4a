using System.Security.Cryptography;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>
/// Text of a paper (正文), kept apart from the events that name it by hash, so that it can be redacted while the chain
/// still verifies.
/// </summary>
/// <param name="Hash">SHA-256 of <paramref name="Bytes"/>, 64 lower-case hexadecimal digits.</param>
/// <param name="Title">What lists show of it; none where lists show nothing.</param>
/// <param name="Bytes">The text itself, UTF-8.</param>
public sealed record PaperText(string Hash, string? Title, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Wraps bytes under their own hash.</summary>
    public static PaperText Of(string? title, byte[] bytes) =>
        new(Convert.ToHexStringLower(SHA256.HashData(bytes)), title, bytes);
}
