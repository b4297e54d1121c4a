using DiffPlex;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>
/// How the wording changed on the way (文字改动): at each body from what came in to what it signed. Only texts that stand in
/// the reader's view are compared, so nothing is shown that he may not read.
/// </summary>
public static class Wordings
{
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

    /// <summary>The pieces of one text against another, by character: Chinese has no spaces to part words by.</summary>
    public static IReadOnlyList<WordingPiece> Pieces(string before, string after)
    {
        var difference = Differ.CreateCharacterDiffs(before, after, ignoreWhitespace: false);
        var pieces = new List<WordingPiece>();
        var at = 0;
        foreach (var block in difference.DiffBlocks)
        {
            Put(PieceChange.Kept, before[at..block.DeleteStartA]);
            at = block.DeleteStartA + block.DeleteCountA;
            Put(PieceChange.Removed, before[block.DeleteStartA..at]);
            Put(PieceChange.Added, after.Substring(block.InsertStartB, block.InsertCountB));
        }
        Put(PieceChange.Kept, before[at..]);
        return pieces;

        void Put(PieceChange change, string text)
        {
            if (text.Length > 0)
            {
                pieces.Add(new(change, text));
            }
        }
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
