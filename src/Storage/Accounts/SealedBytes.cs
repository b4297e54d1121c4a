using System.Security.Cryptography;
using System.Text;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>Sealed bytes (密文), bound to what and whose they are.</summary>
/// <param name="KeyId">
/// Which key sealed them and how, such as <c>1a2b3c4d/SM4-GCM</c>; where no algorithm is named it is AES-256-GCM.
/// </param>
/// <param name="Bytes">12 bytes of nonce, 16 of tag, then the ciphertext.</param>
public sealed record SealedBytes(string KeyId, byte[] Bytes)
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>Seals.</summary>
    /// <param name="keys">The house keys; the present one seals.</param>
    /// <param name="plain">What to seal.</param>
    /// <param name="purpose">What it is and whose: the same words are needed to open it.</param>
    public static SealedBytes Seal(HouseKeys keys, ReadOnlySpan<byte> plain, string purpose)
    {
        var bytes = new byte[NonceBytes + TagBytes + plain.Length];
        var nonce = bytes.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        var (key, algorithm) = keys.Find(keys.SealId);
        algorithm.Seal(key, nonce, plain, Rest(bytes), Tag(bytes), Encoding.UTF8.GetBytes(purpose));
        return new(keys.SealId, bytes);
    }

    /// <summary>Opens.</summary>
    /// <exception cref="CryptographicException">Another key, another purpose, or changed bytes.</exception>
    public byte[] Open(HouseKeys keys, string purpose)
    {
        if (Bytes.Length < NonceBytes + TagBytes)
        {
            throw new CryptographicException("Too short to have been sealed.");
        }
        var plain = new byte[Bytes.Length - NonceBytes - TagBytes];
        var (key, algorithm) = keys.Find(KeyId);
        var nonce = Bytes.AsSpan(0, NonceBytes);
        algorithm.Open(key, nonce, Rest(Bytes), Tag(Bytes), plain, Encoding.UTF8.GetBytes(purpose));
        return plain;
    }

    private static Span<byte> Tag(byte[] bytes) => bytes.AsSpan(NonceBytes, TagBytes);

    private static Span<byte> Rest(byte[] bytes) => bytes.AsSpan(NonceBytes + TagBytes);
}
