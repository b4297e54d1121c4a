using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>A version of a part in a list (分报告版本).</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Characters">字数.</param>
/// <param name="Origin">Where it came from.</param>
/// <param name="By">Who wrote it.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Note">修改说明.</param>
public sealed record PartVersionItem(
    int Number,
    int Characters,
    PartOrigin Origin,
    ActorView? By,
    DateTimeOffset At,
    string? Note
)
{
    /// <summary>凭据, where it was entered for a body that has not joined.</summary>
    public string? Evidence { get; init; }

    /// <summary>送签 (UTC).</summary>
    public DateTimeOffset? HandedInAt { get; init; }

    /// <summary>签发人.</summary>
    public ActorView? SignedBy { get; init; }

    /// <summary>签发时间 (UTC).</summary>
    public DateTimeOffset? SignedAt { get; init; }
}

/// <summary>A version of a part with all it holds (分报告).</summary>
/// <param name="Version">The version.</param>
/// <param name="Text">The text; none if it was redacted.</param>
/// <param name="Paragraphs">Its paragraphs as a total may take them.</param>
/// <param name="Figures">数据表 as it stood: every indicator of the plan, with its value or 缺报.</param>
/// <param name="Fieldwork">调研记录 as it stood; none where none was saved, or it was redacted.</param>
/// <param name="Totals">调研统计.</param>
/// <param name="Files">附件, 照片和材料.</param>
public sealed record PartVersionView(
    PartVersionItem Version,
    PartText? Text,
    IReadOnlyList<PartParagraph> Paragraphs,
    IReadOnlyList<FigureView> Figures,
    FieldworkSheet? Fieldwork,
    FieldworkTotals? Totals,
    IReadOnlyList<AttachedFile> Files
);

/// <summary>How one version of a part differs from another (两版差异).</summary>
/// <param name="From">The earlier version.</param>
/// <param name="To">The later version.</param>
/// <param name="Parts">Title and the three sections.</param>
/// <param name="Figures">The figures that differ.</param>
public sealed record PartDifferences(
    int From,
    int To,
    IReadOnlyList<WordingPart> Parts,
    IReadOnlyList<FigureChange> Figures
);

/// <summary>A figure that differs between two versions (数据改动).</summary>
/// <param name="Indicator">Key of the indicator.</param>
/// <param name="Name">指标.</param>
/// <param name="Before">The value in the earlier version; none is 缺报.</param>
/// <param name="After">The value in the later version; none is 缺报.</param>
public sealed record FigureChange(string Indicator, string Name, decimal? Before, decimal? After);
