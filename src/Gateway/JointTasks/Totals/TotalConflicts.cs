using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Gateway.JointTasks.Totals;

/// <summary>Puts three total reports side by side (三栏对照) when a save comes too late.</summary>
internal static class TotalConflicts
{
    /// <summary>Base, mine and theirs.</summary>
    /// <param name="from">The version it was typed from; none before the first, or if there is none such.</param>
    /// <param name="mine">What was to be saved; none where paragraphs were only taken in or out.</param>
    /// <param name="theirs">The version in force.</param>
    public static TotalConflict Of(TotalView? from, IReadOnlyList<TotalPiece>? mine, TotalView theirs)
    {
        var old = Pieces(from);
        var mineChanges = mine is null ? [] : TotalChanges.Between(old, mine);
        var theirsChanges = TotalChanges.Between(old, Pieces(theirs));
        return new(
            from,
            mine,
            theirs,
            mineChanges,
            theirsChanges,
            [.. Ids(mineChanges).Intersect(Ids(theirsChanges)).Order()]
        );
    }

    /// <summary>The paragraphs of a version as an editor would send them.</summary>
    public static IReadOnlyList<TotalPiece> Pieces(TotalView? view) =>
        [
            .. (view?.Paragraphs ?? []).Select(paragraph => new TotalPiece(
                paragraph.Id,
                paragraph.Heading,
                paragraph.Text,
                paragraph.Question
            )),
        ];

    private static IEnumerable<int> Ids(IReadOnlyList<ParagraphChange> changes) =>
        changes
            .Where(change => change.Kind is ParagraphChangeKind.Changed or ParagraphChangeKind.Removed)
            .Select(change => change.Id)
            .OfType<int>();
}
