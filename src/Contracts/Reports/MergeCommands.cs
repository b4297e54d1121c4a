using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Merge (综合): N reports that the body is editing become one new report, whose id the client chooses. Every source's
/// authors, units and bodies are credited; the sources are locked until the merge is undone.
/// </summary>
/// <param name="Body">The body that merges; it becomes the new report's origin.</param>
/// <param name="Sources">What is merged: 2 to 50 reports, each once; their order is the order of the credits.</param>
/// <param name="Text">The merged text.</param>
/// <param name="Category">类别.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="Files">附件 of the sources that go with the merged report, at most 9.</param>
public sealed record MergeReports(
    BodyCode Body,
    IReadOnlyList<MergeSource> Sources,
    ReportText Text,
    ReportCategory Category,
    Urgency Urgency = Urgency.Ordinary,
    IReadOnlyList<AttachedFile>? Files = null
) : ReportCommand;

/// <summary>A report to be merged, and what the editor saw of it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Version">The version of the body's text that the editor saw, counted from 1.</param>
public sealed record MergeSource(ReportId Report, int Version);

/// <summary>Undo a merge (撤销综合) before it was first signed: the sources are free again, the merged report is closed.</summary>
/// <param name="Reason">原因, at most 500 characters.</param>
public sealed record UndoMerge(string Reason) : ReportCommand;
