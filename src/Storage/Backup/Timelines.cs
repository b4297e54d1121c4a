using System.Globalization;
using System.IO.Compression;

namespace ZhengXie.Linked.Storage.Backup;

/// <summary>
/// Timelines (时间线) of an archive. Each restoration opens a new one and leaves the rest of the old one behind; a base backup made
/// in what was left behind no longer leads to the present.
/// </summary>
internal sealed class Timelines
{
    private const string Ending = ".history" + ArchivedWal.Packed;

    private readonly int newest;
    private readonly Dictionary<int, ulong> left;

    private Timelines(int newest, Dictionary<int, ulong> left) => (this.newest, this.left) = (newest, left);

    /// <summary>Reads the history of the newest timeline.</summary>
    public static Timelines Read(string folder)
    {
        var histories = Directory.Exists(folder) ? Directory.GetFiles(folder, "*" + Ending) : [];
        var latest = histories.Order(StringComparer.Ordinal).LastOrDefault();
        return latest is null
            ? new Timelines(1, [])
            : new Timelines(ArchivedWal.TimelineOf(Path.GetFileName(latest)), Parse(latest));
    }

    /// <summary>Whether the newest timeline can be reached from a backup that was whole at this position.</summary>
    public bool LeadFrom(int timeline, string end) =>
        timeline == newest || (left.TryGetValue(timeline, out var at) && Position(end) <= at);

    // <timeline> TAB <position at which it was left> TAB <reason>
    private static Dictionary<int, ulong> Parse(string path)
    {
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var lines = new StreamReader(packed);
        var found = new Dictionary<int, ulong>();
        while (lines.ReadLine() is { } line)
        {
            var parts = line.Split('\t');
            if (parts.Length >= 2 && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var timeline))
            {
                found[timeline] = Position(parts[1]);
            }
        }
        return found;
    }

    private static ulong Position(string written)
    {
        var halves = written.Split('/');
        return (Convert.ToUInt64(halves[0], 16) << 32) | Convert.ToUInt64(halves[1], 16);
    }
}
