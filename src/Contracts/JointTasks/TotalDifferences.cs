using System.Text.Json.Serialization;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>How one version of a total report differs from another (两稿对照), by paragraph.</summary>
/// <param name="From">The version before.</param>
/// <param name="To">The version after.</param>
/// <param name="Changes">The paragraphs that differ: those of the later version in its order, then those that went.</param>
public sealed record TotalDifferences(int From, int To, IReadOnlyList<ParagraphChange> Changes);

/// <summary>What became of a paragraph between two versions (段落改动).</summary>
/// <param name="Id">The paragraph; none for one that a rejected save would have added.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Heading">The pieces of its heading.</param>
/// <param name="Text">The pieces of its text.</param>
public sealed record ParagraphChange(
    int? Id,
    ParagraphChangeKind Kind,
    IReadOnlyList<WordingPiece> Heading,
    IReadOnlyList<WordingPiece> Text
);

/// <summary>What became of a paragraph (段落改动类型).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ParagraphChangeKind>))]
public enum ParagraphChangeKind
{
    /// <summary>新增.</summary>
    Added,

    /// <summary>移出.</summary>
    Removed,

    /// <summary>修改, perhaps moved too.</summary>
    Changed,

    /// <summary>移动: the words are the same, the place is another.</summary>
    Moved,
}

/// <summary>
/// Conflict of total reports (三栏对照): what a save from a version no longer in force is answered with, beside the problem,
/// so that the editor can put both together and save again from <paramref name="Theirs"/>.
/// </summary>
/// <param name="Base">The version it was typed from; none before the first.</param>
/// <param name="Mine">The paragraphs that were to be saved; none where paragraphs were only taken in or out.</param>
/// <param name="Theirs">The version in force.</param>
/// <param name="MineChanges">How mine differ from the base.</param>
/// <param name="TheirsChanges">How theirs differ from the base.</param>
/// <param name="Clashes">The paragraphs that both changed.</param>
public sealed record TotalConflict(
    TotalView? Base,
    IReadOnlyList<TotalPiece>? Mine,
    TotalView Theirs,
    IReadOnlyList<ParagraphChange> MineChanges,
    IReadOnlyList<ParagraphChange> TheirsChanges,
    IReadOnlyList<int> Clashes
);
