using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.Reports;

/// <summary>Merged (综合): the new report exists, stands in editing and asks for its number.</summary>
[EventName("report.merged", 1)]
public sealed record ReportMerged(
    ReportId Report,
    BodyCode Body,
    ImmutableArray<MergedSource> Sources,
    ImmutableArray<Credit> Credits,
    string Text,
    int Characters,
    ReportCategory Category,
    Urgency Urgency,
    SecurityMark Mark,
    SourceChannel Channel,
    ImmutableArray<AttachedFile> Files,
    string NumberRegister
) : ReportEvent
{
    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>Merged into another report (被综合): the body's copy is locked.</summary>
[EventName("report.source-merged", 1)]
public sealed record SourceMerged(ReportId Into, BodyCode Body) : ReportEvent;

/// <summary>The merge was undone (撤销综合) before its first signing: the merged report is closed.</summary>
[EventName("report.merge-undone", 1)]
public sealed record MergeUndone(BodyCode Body, string Reason) : ReportEvent;

/// <summary>Free again (解除综合): the merge was undone, the copy is back in editing.</summary>
[EventName("report.source-released", 1)]
public sealed record SourceReleased(ReportId From, BodyCode Body) : ReportEvent;
