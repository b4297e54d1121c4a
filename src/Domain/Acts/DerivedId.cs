using System.Security.Cryptography;
using System.Text;

namespace ZhengXie.Linked.Domain.Acts;

/// <summary>
/// Derived id (派生编号): a UUID that follows from what it is for, so that doing a thing again — after a crash, by a
/// repeated request — gives the same id and the record knows it again.
/// </summary>
public static class DerivedId
{
    /// <summary>The id that follows from the parts; an RFC 9562 UUID of version 8 over their SHA-256.</summary>
    public static Guid Of(params ReadOnlySpan<string> parts)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts)), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
