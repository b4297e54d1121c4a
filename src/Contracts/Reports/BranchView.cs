namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Branch (未存稿): what an editor of the desk has typed of a copy and not yet saved as a version, kept by the autosave. Shown
/// to the others of the same desk, so that nothing typed is lost when another takes over.
/// </summary>
/// <param name="Editor">Who typed it.</param>
/// <param name="Mine">Whether that is the reader.</param>
/// <param name="BaseVersion">The version it was typed from.</param>
/// <param name="Stale">Whether the copy has a newer version in force.</param>
/// <param name="SavedAt">When it was last kept (UTC).</param>
/// <param name="Text">The text; what is not typed yet is empty.</param>
/// <param name="Changes">How it differs from the version in force, part by part.</param>
public sealed record BranchView(
    PersonReference Editor,
    bool Mine,
    int BaseVersion,
    bool Stale,
    DateTimeOffset SavedAt,
    ReportText Text,
    IReadOnlyList<WordingPart> Changes
);
