using System.Security.Cryptography;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>AES-256-GCM.</summary>
internal sealed class AesSeal : SealAlgorithm
{
    public override string Name => "AES-256-GCM";

    internal override void Seal(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> plain,
        Span<byte> closed,
        Span<byte> tag,
        ReadOnlySpan<byte> purpose
    )
    {
        using var aes = new AesGcm(key, tag.Length);
        aes.Encrypt(nonce, plain, closed, tag, purpose);
    }

    internal override void Open(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> closed,
        ReadOnlySpan<byte> tag,
        Span<byte> plain,
        ReadOnlySpan<byte> purpose
    )
    {
        using var aes = new AesGcm(key, tag.Length);
        aes.Decrypt(nonce, closed, tag, plain, purpose);
    }
}
