using System.Buffers;
using System.Security.Cryptography;
using Org.BouncyCastle.Crypto.Digests;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>Chain (哈希链): each hash covers the one before it, so no byte of the past changes unseen.</summary>
public static class Chain
{
    /// <summary>The hash over the previous hash and the bytes that follow it; 32 bytes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The algorithm is not known.</exception>
    public static byte[] Link(ChainAlgorithm algorithm, ReadOnlySpan<byte> previous, ReadOnlySpan<byte> bytes) =>
        algorithm switch
        {
            ChainAlgorithm.Sha256 => Sha256(previous, bytes),
            ChainAlgorithm.Sm3 => Sm3(previous, bytes),
            _ => throw new ArgumentOutOfRangeException(nameof(algorithm), algorithm, "Unknown hash algorithm."),
        };

    // In one call over both parts: for an event of a few hundred bytes, setting up a hash costs more than hashing.
    private static byte[] Sha256(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> bytes)
    {
        var length = previous.Length + bytes.Length;
        var joined = ArrayPool<byte>.Shared.Rent(length);
        previous.CopyTo(joined);
        bytes.CopyTo(joined.AsSpan(previous.Length));
        var hash = SHA256.HashData(joined.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(joined);
        return hash;
    }

    private static byte[] Sm3(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> bytes)
    {
        var digest = new SM3Digest();
        digest.BlockUpdate(previous.ToArray(), 0, previous.Length);
        digest.BlockUpdate(bytes.ToArray(), 0, bytes.Length);
        var hash = new byte[digest.GetDigestSize()];
        digest.DoFinal(hash, 0);
        return hash;
    }
}
