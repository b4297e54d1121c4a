using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>SM4-GCM. SM4 takes 16 bytes: they are derived from the house key, so that one key serves both algorithms.</summary>
internal sealed class Sm4Seal : SealAlgorithm
{
    private const int KeyBytes = 16;

    public override string Name => "SM4-GCM";

    internal override void Seal(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> plain,
        Span<byte> closed,
        Span<byte> tag,
        ReadOnlySpan<byte> purpose
    ) => SealWith(Derive(key), nonce, plain, closed, tag, purpose);

    internal override void Open(
        ReadOnlySpan<byte> key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> closed,
        ReadOnlySpan<byte> tag,
        Span<byte> plain,
        ReadOnlySpan<byte> purpose
    )
    {
        try
        {
            Run(forSealing: false, Derive(key), nonce, [.. closed, .. tag], purpose).CopyTo(plain);
        }
        catch (InvalidCipherTextException changed)
        {
            throw new AuthenticationTagMismatchException("The sealed bytes were changed.", changed);
        }
    }

    internal static void SealWith(
        byte[] key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> plain,
        Span<byte> closed,
        Span<byte> tag,
        ReadOnlySpan<byte> purpose
    )
    {
        var bytes = Run(forSealing: true, key, nonce, plain, purpose);
        bytes.AsSpan(0, plain.Length).CopyTo(closed);
        bytes.AsSpan(plain.Length).CopyTo(tag);
    }

    private static byte[] Derive(ReadOnlySpan<byte> key)
    {
        var derived = new byte[KeyBytes];
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, derived, [], "SM4-GCM"u8);
        return derived;
    }

    // The cipher gives the tag behind the sealed bytes, and takes it there.
    private static byte[] Run(
        bool forSealing,
        byte[] key,
        ReadOnlySpan<byte> nonce,
        ReadOnlySpan<byte> bytes,
        ReadOnlySpan<byte> purpose
    )
    {
        const int TagBits = 128;
        var cipher = new GcmBlockCipher(new SM4Engine());
        cipher.Init(forSealing, new AeadParameters(new KeyParameter(key), TagBits, nonce.ToArray(), purpose.ToArray()));
        var output = new byte[cipher.GetOutputSize(bytes.Length)];
        var written = cipher.ProcessBytes(bytes.ToArray(), 0, bytes.Length, output, 0);
        cipher.DoFinal(output, written);
        return output;
    }
}
