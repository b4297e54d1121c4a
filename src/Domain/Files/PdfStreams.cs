namespace ZhengXie.Linked.Domain.Files;

/// <summary>A stream of PDF objects: its dictionary and its bytes.</summary>
/// <param name="Names">The names in its dictionary.</param>
/// <param name="Bytes">From its first byte to <c>endstream</c>.</param>
internal sealed record PdfStream(HashSet<string> Names, ReadOnlyMemory<byte> Bytes)
{
    private static readonly HashSet<string> OtherFilters = new(StringComparer.Ordinal)
    {
        "ASCIIHexDecode",
        "AHx",
        "ASCII85Decode",
        "A85",
        "LZWDecode",
        "LZW",
        "RunLengthDecode",
        "RL",
        "Crypt",
    };

    /// <summary>Its objects in plain; none if that cannot be had, as with filters that no writer uses for objects.</summary>
    public byte[]? Unpack(UnpackBudget budget) =>
        Names.Overlaps(OtherFilters) ? null
        : Names.Contains("FlateDecode") || Names.Contains("Fl") ? budget.UnpackZlib(Bytes)
        : Bytes.ToArray();
}

/// <summary>Finds streams of objects in a PDF document.</summary>
internal static class PdfStreams
{
    private const int LongestDictionary = 4096;

    /// <summary>Every stream whose dictionary names <c>ObjStm</c>.</summary>
    public static IEnumerable<PdfStream> OfObjects(ReadOnlyMemory<byte> content)
    {
        for (var at = Find(content, 0, "stream"u8); at >= 0; at = Find(content, at + 6, "stream"u8))
        {
            var before = content.Span[..at];
            var names = before.EndsWith("end"u8) ? [] : PdfNames.In(DictionaryBefore(before));
            if (names.Contains("ObjStm"))
            {
                yield return new PdfStream(names, BytesFrom(content[(at + 6)..]));
            }
        }
    }

    private static ReadOnlySpan<byte> DictionaryBefore(ReadOnlySpan<byte> before)
    {
        var window = before[Math.Max(0, before.Length - LongestDictionary)..];
        var begin = window.LastIndexOf(" obj"u8);
        return begin < 0 ? window : window[begin..];
    }

    private static ReadOnlyMemory<byte> BytesFrom(ReadOnlyMemory<byte> after)
    {
        var begin = after.Span.IndexOf((byte)'\n') + 1;
        var end = Find(after, begin, "endstream"u8);
        return end < 0 ? after[begin..] : after[begin..end];
    }

    private static int Find(ReadOnlyMemory<byte> content, int from, ReadOnlySpan<byte> mark)
    {
        var found = content.Span[from..].IndexOf(mark);
        return found < 0 ? -1 : from + found;
    }
}
