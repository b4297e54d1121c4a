using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Gateway.Reports;

namespace ZhengXie.Linked.Gateway.JointTasks.Totals;

/// <summary>
/// How the paragraphs of a total report changed (段落改动), each by whole character. A report may be two hundred times as long
/// as one of 社情民意, so only so much is compared; what is beyond that is shown as gone and come.
/// </summary>
public sealed class TotalChanges
{
    /// <summary>The most characters that are compared one by one for one answer.</summary>
    public const int MostCompared = 60_000;

    private int left = MostCompared;

    /// <summary>What became of each paragraph; those that stayed as and where they were are left out.</summary>
    /// <param name="before">The paragraphs before.</param>
    /// <param name="after">The paragraphs after, in their order.</param>
    public static IReadOnlyList<ParagraphChange> Between(
        IReadOnlyList<TotalPiece> before,
        IReadOnlyList<TotalPiece> after
    ) => new TotalChanges().Compare(before, after);

    private List<ParagraphChange> Compare(IReadOnlyList<TotalPiece> before, IReadOnlyList<TotalPiece> after)
    {
        var old = before.Where(piece => piece.Id is not null).ToDictionary(piece => piece.Id!.Value);
        var stayed = Stayed(before, after);
        var changes = new List<ParagraphChange>();
        foreach (var piece in after)
        {
            if (piece.Id is not { } id || !old.TryGetValue(id, out var was))
            {
                changes.Add(Of(piece.Id, ParagraphChangeKind.Added, null, piece));
            }
            else if (was != piece)
            {
                changes.Add(Of(id, ParagraphChangeKind.Changed, was, piece));
            }
            else if (!stayed.Contains(id))
            {
                changes.Add(Of(id, ParagraphChangeKind.Moved, was, piece));
            }
        }
        var kept = after.Select(piece => piece.Id).OfType<int>().ToHashSet();
        changes.AddRange(
            before
                .Where(piece => piece.Id is { } id && !kept.Contains(id))
                .Select(piece => Of(piece.Id, ParagraphChangeKind.Removed, piece, null))
        );
        return changes;
    }

    // The longest row of paragraphs that follow one another on both sides: what is outside it was moved.
    private static HashSet<int> Stayed(IReadOnlyList<TotalPiece> before, IReadOnlyList<TotalPiece> after)
    {
        var places = new Dictionary<int, int>();
        for (var place = 0; place < before.Count; place++)
        {
            if (before[place].Id is { } id)
            {
                places[id] = place;
            }
        }
        var common = after.Select(piece => piece.Id).OfType<int>().Where(places.ContainsKey).ToList();
        return [.. LongestRow.Of([.. common.Select(id => places[id])]).Select(at => common[at])];
    }

    private ParagraphChange Of(int? id, ParagraphChangeKind kind, TotalPiece? before, TotalPiece? after) =>
        new(id, kind, Pieces(before?.Heading, after?.Heading), Pieces(before?.Text, after?.Text));

    private IReadOnlyList<WordingPiece> Pieces(string? before, string? after)
    {
        var (old, young) = (before ?? "", after ?? "");
        if (string.Equals(old, young, StringComparison.Ordinal))
        {
            return young.Length == 0 ? [] : [new(PieceChange.Kept, young)];
        }
        left -= old.Length + young.Length;
        return left >= 0 ? Wordings.Pieces(old, young) : Whole(old, young);
    }

    private static List<WordingPiece> Whole(string before, string after)
    {
        var pieces = new List<WordingPiece>();
        if (before.Length > 0)
        {
            pieces.Add(new(PieceChange.Removed, before));
        }
        if (after.Length > 0)
        {
            pieces.Add(new(PieceChange.Added, after));
        }
        return pieces;
    }
}
