namespace ZhengXie.Linked.Contracts.Bodies;

/// <summary>Report of an import of divisions (区划变更报告).</summary>
/// <param name="Carried">Whether the changes were carried out; false for a dry run (试运行).</param>
/// <param name="Listed">How many lines the list has.</param>
/// <param name="Counts">How many changes of each kind there are.</param>
/// <param name="Changes">Every change, ordered by kind and code.</param>
public sealed record DivisionReport(
    bool Carried,
    int Listed,
    IReadOnlyDictionary<DivisionChangeKind, int> Counts,
    IReadOnlyList<DivisionChange> Changes
);
