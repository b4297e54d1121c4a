using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Bench.Nation;

/// <summary>
/// An id that begins with its moment (时序编号), as screens make them, and otherwise follows from what it is for: so that streams stand
/// in the indexes in the order in which they began, as they do in an office.
/// </summary>
internal static class MomentId
{
    private const int MomentBytes = 6;

    /// <summary>The id.</summary>
    /// <param name="at">The moment, to the millisecond.</param>
    /// <param name="parts">What it is for.</param>
    public static Guid Of(DateTimeOffset at, params ReadOnlySpan<string> parts)
    {
        Span<byte> id = stackalloc byte[16];
        DerivedId.Of(parts).TryWriteBytes(id, bigEndian: true, out _);
        var milliseconds = at.ToUnixTimeMilliseconds();
        for (var place = MomentBytes - 1; place >= 0; place--)
        {
            id[place] = (byte)milliseconds;
            milliseconds >>= 8;
        }
        return new(id, bigEndian: true);
    }
}
