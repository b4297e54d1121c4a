using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Parts;

/// <summary>
/// Version of a part (分报告版本): text, figures and fieldwork as they stood when it was written. It never changes, except
/// that it is signed.
/// </summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Text">Hash of its <see cref="PartPaper"/>.</param>
/// <param name="Characters">字数 of the three sections, white space not counted.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="Figures">The figures, by indicator; what is missing is not there.</param>
/// <param name="Sheet">Hash of its <see cref="FieldworkPaper"/>; none where none was saved.</param>
/// <param name="Totals">The fieldwork in figures.</param>
/// <param name="Files">附件: those of the text and those of the fieldwork.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When (UTC).</param>
public sealed record PartVersion(
    int Number,
    string Text,
    int Characters,
    PartOrigin Origin,
    ImmutableSortedDictionary<string, decimal> Figures,
    string? Sheet,
    FieldworkTotals? Totals,
    ImmutableArray<AttachedFile> Files,
    Signature? By,
    DateTimeOffset At
)
{
    /// <summary>修改说明.</summary>
    public string? Note { get; init; }

    /// <summary>凭据, where it was entered for a body that has not joined.</summary>
    public string? Evidence { get; init; }

    /// <summary>送签 (UTC).</summary>
    public DateTimeOffset? HandedInAt { get; init; }

    /// <summary>签发人.</summary>
    public Signature? SignedBy { get; init; }

    /// <summary>签发时间 (UTC).</summary>
    public DateTimeOffset? SignedAt { get; init; }

    /// <summary>Whether it may be sent: signed, or entered from a signed paper.</summary>
    public bool IsSigned => SignedAt is not null || Origin == PartOrigin.Entered;
}
