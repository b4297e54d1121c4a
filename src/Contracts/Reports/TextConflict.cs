namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Conflict of texts (三栏对照): what a save from a version no longer in force is answered with, beside the problem, so that
/// the editor can put both texts together and save again from <paramref name="Theirs"/>.
/// </summary>
/// <param name="Base">The version it was typed from; none if there is no such version or it was redacted.</param>
/// <param name="Mine">The text that was to be saved.</param>
/// <param name="Theirs">The version in force.</param>
/// <param name="MineChanges">How <paramref name="Mine"/> differs from the base.</param>
/// <param name="TheirsChanges">How <paramref name="Theirs"/> differs from the base.</param>
/// <param name="Clashes">The parts that both changed: title, situation, analysis, advice.</param>
public sealed record TextConflict(
    VersionView? Base,
    ReportText Mine,
    VersionView Theirs,
    IReadOnlyList<WordingPart> MineChanges,
    IReadOnlyList<WordingPart> TheirsChanges,
    IReadOnlyList<string> Clashes
);
