using System.Buffers;
using System.Globalization;

namespace ZhengXie.Linked.Domain.Files;

/// <summary>Reads the names (<c>/Type</c>, <c>/JavaScript</c>) that stand in PDF syntax.</summary>
internal static class PdfNames
{
    private const int MostBytes = 64;

    private static readonly SearchValues<byte> Ends = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    /// <summary>All names, as written after undoing <c>#4a</c> escapes, by which a script might hide.</summary>
    public static HashSet<string> In(ReadOnlySpan<byte> bytes)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> name = stackalloc char[MostBytes];
        for (var slash = bytes.IndexOf((byte)'/'); slash >= 0; slash = bytes.IndexOf((byte)'/'))
        {
            bytes = bytes[(slash + 1)..];
            var window = bytes[..Math.Min(bytes.Length, MostBytes)];
            var end = window.IndexOfAny(Ends);
            var length = Read(end < 0 ? window : window[..end], name);
            // Chance slashes inside compressed pictures would fill the set; names of the standard are plain letters.
            if (length > 0 && name[..length].IndexOfAnyExcept(Letters) < 0)
            {
                known.Add(name[..length]);
            }
        }
        return names;
    }

    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
    );

    private static int Read(ReadOnlySpan<byte> written, Span<char> name)
    {
        var length = 0;
        for (var at = 0; at < written.Length; at++)
        {
            var escaped =
                written[at] == '#'
                && at + 2 < written.Length
                && byte.TryParse(written.Slice(at + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out _);
            name[length++] = escaped
                ? (char)byte.Parse(written.Slice(at + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
                : (char)written[at];
            at += escaped ? 2 : 0;
        }
        return length;
    }
}
