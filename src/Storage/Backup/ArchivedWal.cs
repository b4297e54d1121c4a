using System.Text.RegularExpressions;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>
/// Names in the archive (日志归档). A segment has 24 hexadecimal digits: eight of the timeline, sixteen of its place in the log.
/// </summary>
internal static partial class ArchivedWal
{
    /// <summary>What the archive script appends to the name.</summary>
    public const string Packed = ".gz";

    private const int Digits = 24;
    private const int Timeline = 8;

    /// <summary>Whether the name is that of a whole segment.</summary>
    public static bool IsSegment(string name) => Segment().IsMatch(name);

    /// <summary>Place in the log of a segment, the same on every timeline; later places sort later.</summary>
    public static string PlaceOf(string segment) => segment[Timeline..];

    /// <summary>The timeline of a segment, or of a history.</summary>
    public static int TimelineOf(string name) => Convert.ToInt32(name[..Timeline], 16);

    /// <summary>Whether the second segment comes right after the first: 256 segments make one of the larger steps.</summary>
    public static bool Follows(string first, string second) => OrderOf(second) == OrderOf(first) + 1;

    /// <summary>The segments archived, without their ending, in the order of the log.</summary>
    public static IReadOnlyList<string> Segments(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .GetFiles(folder, "*" + Packed)
                    .Select(path => Path.GetFileNameWithoutExtension(path))
                    .Where(IsSegment)
                    .OrderBy(PlaceOf, StringComparer.Ordinal),
            ]
            : [];

    /// <summary>Removes segments that no backup needs any more. Histories of timelines stay: they are small and always needed.</summary>
    public static void RemoveBefore(string folder, string first)
    {
        foreach (var path in Directory.GetFiles(folder, "*" + Packed))
        {
            // Marks of backups, and the unfinished segment that a timeline left behind, begin with the segment's name.
            var name = Path.GetFileName(path);
            var segment = name.Length > Digits ? name[..Digits] : name;
            if (IsSegment(segment) && string.CompareOrdinal(PlaceOf(segment), PlaceOf(first)) < 0)
            {
                File.Delete(path);
            }
        }
    }

    /// <summary>The first segment that is missing after the given one; none where the archive has no gap.</summary>
    public static string? GapAfter(string folder, string first)
    {
        var before = first;
        foreach (
            var segment in Segments(folder).Where(found => string.CompareOrdinal(PlaceOf(found), PlaceOf(first)) > 0)
        )
        {
            if (PlaceOf(segment) == PlaceOf(before))
            {
                continue; // The same place, on the timeline that a restoration opened.
            }
            if (!Follows(before, segment))
            {
                return before;
            }
            before = segment;
        }
        return null;
    }

    private static long OrderOf(string segment) =>
        (Convert.ToInt64(segment[Timeline..16], 16) * 256) + Convert.ToInt64(segment[16..], 16);

    [GeneratedRegex("^[0-9A-F]{24}$", RegexOptions.None, matchTimeoutMilliseconds: 100)]
    private static partial Regex Segment();
}
