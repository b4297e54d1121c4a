using DiffPlex;
using DiffPlex.Model;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>
/// How the wording changed on the way (文字改动): at each body from what came in to what it signed. Only texts that stand in
/// the reader's view are compared, so nothing is shown that he may not read.
/// </summary>
public static class Wordings
{
    /// <summary>The most characters of two texts together, beyond what they begin with alike, that are compared one by one.</summary>
    public const int MostCompared = 6000;

    private static readonly Differ Differ = new();

    /// <summary>The changes, lower tiers first.</summary>
    public static IReadOnlyList<WordingChange> Of(ReportView view)
    {
        var changes = new List<WordingChange>();
        foreach (var copy in view.Copies)
        {
            if (copy.Adoption is not { } adoption || Readable(copy, adoption.Version) is not { } signed)
            {
                continue;
            }
            if (Incoming(view, copy) is var (from, came) && came.Text != signed.Text)
            {
                changes.Add(Between(from, came, copy.Body, signed));
            }
        }
        return changes;
    }

    /// <summary>How one version of the reader's view differs from another; none if he may not read both.</summary>
    public static WordingChange? Between(ReportView view, TextPlace from, TextPlace to) =>
        Find(view, from) is var (fromBody, before) && Find(view, to) is var (toBody, after)
            ? Between(fromBody, before, toBody, after)
            : null;

    /// <summary>Title and the three parts of one text against another.</summary>
    public static IReadOnlyList<WordingPart> Parts(ReportText before, ReportText after) =>
        [
            new("title", Pieces(before.Title, after.Title)),
            new("situation", Pieces(before.Situation, after.Situation)),
            new("analysis", Pieces(before.Analysis, after.Analysis)),
            new("advice", Pieces(before.Advice, after.Advice)),
        ];

    /// <summary>
    /// The pieces of one text against another, by whole character: Chinese has no spaces to part words by. Two long texts
    /// that have little in common are not compared but shown as one that went and one that came.
    /// </summary>
    public static IReadOnlyList<WordingPiece> Pieces(string before, string after)
    {
        var (old, young) = (Characters(before), Characters(after));
        var same = 0;
        while (same < Math.Min(old.Length, young.Length) && old[same] == young[same])
        {
            same++;
        }
        var pieces = new List<WordingPiece>();
        Put(PieceChange.Kept, old, 0, same);
        if (old.Length + young.Length - (2 * same) > MostCompared)
        {
            Put(PieceChange.Removed, old, same, old.Length);
            Put(PieceChange.Added, young, same, young.Length);
            return pieces;
        }
        var at = same;
        foreach (var block in Blocks(string.Concat(old.Skip(same)), string.Concat(young.Skip(same))))
        {
            var gone = same + block.DeleteStartA;
            var came = same + block.InsertStartB;
            Put(PieceChange.Kept, old, at, gone);
            at = gone + block.DeleteCountA;
            Put(PieceChange.Removed, old, gone, at);
            Put(PieceChange.Added, young, came, came + block.InsertCountB);
        }
        Put(PieceChange.Kept, old, at, old.Length);
        return Joined(pieces);

        void Put(PieceChange change, string[] characters, int from, int to)
        {
            if (to > from)
            {
                pieces.Add(new(change, string.Concat(characters.AsSpan(from, to - from))));
            }
        }
    }

    // A character of two halves stays whole.
    private static string[] Characters(string text) => [.. text.EnumerateRunes().Select(rune => rune.ToString())];

    private static IEnumerable<DiffBlock> Blocks(string before, string after) =>
        Differ.CreateCustomDiffs(before, after, ignoreWhiteSpace: false, Characters).DiffBlocks;

    // What stayed in two neighbouring pieces stayed in one.
    private static List<WordingPiece> Joined(List<WordingPiece> pieces)
    {
        var joined = new List<WordingPiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (joined is [.., var last] && last.Change == piece.Change)
            {
                joined[^1] = new(piece.Change, last.Text + piece.Text);
            }
            else
            {
                joined.Add(piece);
            }
        }
        return joined;
    }

    // What came in: the text of the last leg that led here, or what the author handed in.
    private static (BodyReference, VersionView)? Incoming(ReportView view, CopyView copy)
    {
        var leg = view.Legs.LastOrDefault(candidate =>
            candidate.To.Code == copy.Body.Code && candidate.State != LegState.Recalled
        );
        var from = leg is null ? copy : view.Copies.FirstOrDefault(candidate => candidate.Body.Code == leg.From.Code);
        if (from is null)
        {
            return null;
        }
        var version = leg is null
            ? from.Versions is [var first, ..]
                ? first
                : null
            : Readable(from, leg.Version);
        return version is null ? null : (from.Body, version);
    }

    private static (BodyReference, VersionView)? Find(ReportView view, TextPlace place) =>
        view.Copies.FirstOrDefault(copy => copy.Body.Code == place.Body) is { } copy
        && Readable(copy, place.Version) is { } version
            ? (copy.Body, version)
            : null;

    private static VersionView? Readable(CopyView copy, int version) =>
        copy.Versions.FirstOrDefault(candidate => candidate.Number == version && candidate.Text is not null);

    private static WordingChange Between(BodyReference from, VersionView came, BodyReference to, VersionView signed) =>
        new(from, came.Number, to, signed.Number, Parts(came.Text!, signed.Text!));
}
