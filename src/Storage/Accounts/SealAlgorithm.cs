using System.Security.Cryptography;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>
/// How bytes are sealed (加密算法): authenticated, with a nonce of 12 bytes and a tag of 16. The name stands in every row
/// beside the key's, so that both can be changed while old rows still open.
/// </summary>
public abstract class SealAlgorithm
{
    /// <summary>AES-256-GCM, by the framework.</summary>
    public static SealAlgorithm Aes { get; } = new AesSeal();

    /// <summary>SM4-GCM (国密, GB/T 32907).</summary>
    public static SealAlgorithm Sm4 { get; } = new Sm4Seal();

    /// <summary>Stable name, such as <c>SM4-GCM</c>.</summary>
    public abstract string Name { get; }

    /// <summary>The algorithm of that name.</summary>
    /// <exception cref="CryptographicException">There is none; the message names those there are.</exception>
    public static SealAlgorithm Find(string name) =>
        name == Aes.Name ? Aes
        : name == Sm4.Name ? Sm4
        : throw new CryptographicException($"Keys:Algorithm 应为 {Aes.Name} 或 {Sm4.Name}，不能是 {name}。");

    internal abstract void Seal(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> plain,
        Span<byte> closed,
        Span<byte> tag,
        ReadOnlySpan<byte> purpose
    );

    internal abstract void Open(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> closed,
        ReadOnlySpan<byte> tag,
        Span<byte> plain,
        ReadOnlySpan<byte> purpose
    );
}
