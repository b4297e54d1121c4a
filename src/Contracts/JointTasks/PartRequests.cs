using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What is sent to name the version that is meant (版本).</summary>
/// <param name="Version">The version in force.</param>
public sealed record PartVersionRequest(int Version);

/// <summary>What is sent back with a text from a version no longer in force (三栏对照): base, mine, theirs.</summary>
/// <param name="Base">The version it was written from; none if there is no such version or it was redacted.</param>
/// <param name="Mine">The text that was to be saved.</param>
/// <param name="Theirs">The version in force.</param>
/// <param name="MineChanges">How mine differs from the base.</param>
/// <param name="TheirsChanges">How theirs differs from the base.</param>
/// <param name="Clashes">The sections that both changed: title, situation, problems, advice.</param>
public sealed record PartConflict(
    PartVersionView? Base,
    PartText Mine,
    PartVersionView Theirs,
    IReadOnlyList<WordingPart> MineChanges,
    IReadOnlyList<WordingPart> TheirsChanges,
    IReadOnlyList<string> Clashes
);
