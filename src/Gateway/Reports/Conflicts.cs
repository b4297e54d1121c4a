using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Gateway.Reports;

/// <summary>Puts three texts side by side (三栏对照) when a save comes too late.</summary>
internal static class Conflicts
{
    /// <summary>Base, mine and theirs, out of the editor's own view; none if the version in force cannot be read.</summary>
    public static TextConflict? Of(ReportView view, ReviseText command)
    {
        var copy = view.Copies.FirstOrDefault(candidate => candidate.Body.Code == command.Body && candidate.Own);
        if (Version(copy, copy?.CurrentVersion) is not { Text: { } theirs } inForce)
        {
            return null;
        }
        var from = Version(copy, command.BaseVersion);
        // Without the text it was typed from, both are compared with one another.
        var mineChanges = Wordings.Parts(from?.Text ?? theirs, command.Text);
        var theirsChanges = Wordings.Parts(from?.Text ?? theirs, theirs);
        return new(
            from,
            command.Text,
            inForce,
            mineChanges,
            theirsChanges,
            [
                .. mineChanges
                    .Zip(theirsChanges)
                    .Where(pair => IsChanged(pair.First) && IsChanged(pair.Second))
                    .Select(pair => pair.First.Part),
            ]
        );
    }

    private static VersionView? Version(CopyView? copy, int? number) =>
        copy?.Versions.FirstOrDefault(version => version.Number == number && version.Text is not null);

    private static bool IsChanged(WordingPart part) => part.Pieces.Any(piece => piece.Change != PieceChange.Kept);
}
