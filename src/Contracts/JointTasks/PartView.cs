using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// A body's part as one reader sees it (分报告视图): for the body's own people all of it; for the launcher how far it is, and
/// what was sent.
/// </summary>
/// <param name="Task">The task.</param>
/// <param name="Body">The body.</param>
/// <param name="Number">编号, such as <c>420600-LD-2025-001/420625</c>.</param>
/// <param name="Own">Whether the reader works on it.</param>
/// <param name="Offline">线下: the body has not joined and the launcher enters for it.</param>
/// <param name="Percent">进度, 0 to 100.</param>
public sealed record PartView(JointTaskId Task, BodyReference Body, string Number, bool Own, bool Offline, int Percent)
{
    /// <summary>On its way.</summary>
    public required DeliveryView Delivery { get; init; }

    /// <summary>调研记录 as it stands; for its own people only.</summary>
    public FieldworkView? Fieldwork { get; init; }

    /// <summary>What the next filling in must name; for its own people only.</summary>
    public int? FiguresRevision { get; init; }

    /// <summary>数据表: every indicator of the plan, with its value as it stands or 缺报; for its own people only.</summary>
    public IReadOnlyList<FigureView> Figures { get; init; } = [];

    /// <summary>The versions that the reader may read, oldest first; the texts are read one by one.</summary>
    public IReadOnlyList<PartVersionItem> Versions { get; init; } = [];

    /// <summary>Whether figures or fieldwork changed after the version in force was written; for its own people only.</summary>
    public bool MovedOn { get; init; }

    /// <summary>What the reader may do now, by stable names.</summary>
    public IReadOnlyList<string> Acts { get; init; } = [];
}

/// <summary>Fieldwork as saved (调研记录).</summary>
/// <param name="Revision">What the next save must name.</param>
/// <param name="Sheet">What it says; none if it was redacted.</param>
/// <param name="Totals">In figures.</param>
/// <param name="SavedAt">When (UTC).</param>
public sealed record FieldworkView(int Revision, FieldworkSheet? Sheet, FieldworkTotals Totals, DateTimeOffset SavedAt);

/// <summary>One line of the data table (数据表一行).</summary>
/// <param name="Indicator">Key of the indicator.</param>
/// <param name="Name">指标.</param>
/// <param name="Unit">单位.</param>
/// <param name="Period">口径.</param>
/// <param name="Value">The value; none is 缺报, never 0.</param>
public sealed record FigureView(string Indicator, string Name, string? Unit, string? Period, decimal? Value);
