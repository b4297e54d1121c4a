using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>Fieldwork as last saved (调研记录).</summary>
/// <param name="Revision">Counted from 1; what the next save must name.</param>
/// <param name="Sheet">Hash of its <see cref="FieldworkPaper"/>.</param>
/// <param name="Totals">In figures.</param>
/// <param name="Files">照片和材料.</param>
/// <param name="At">When it was saved (UTC).</param>
public sealed record SavedFieldwork(
    int Revision,
    string Sheet,
    FieldworkTotals Totals,
    ImmutableArray<AttachedFile> Files,
    DateTimeOffset At
);
