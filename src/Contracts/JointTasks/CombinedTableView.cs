using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// Combined table (汇总数据表). A figure that a body did not give is 缺报, never 0; the table says who is missing. To a reader
/// who is not told who took part it shows the combined values alone.
/// </summary>
/// <param name="Expected">应报: the bodies that did not decline; none where the reader is not told.</param>
/// <param name="Rows">Each indicator, in the order of the plan.</param>
public sealed record CombinedTableView(IReadOnlyList<BodyReference>? Expected, IReadOnlyList<CombinedFigureView> Rows);

/// <summary>A combined indicator (汇总指标).</summary>
/// <param name="Indicator">Its key.</param>
/// <param name="Name">名称.</param>
/// <param name="Unit">计量单位.</param>
/// <param name="Period">口径年度.</param>
/// <param name="Combination">合计、加权平均 or 不汇总.</param>
/// <param name="Weight">The key of the indicator that it is weighed with.</param>
/// <param name="Value">The combined value; none where nothing can be combined.</param>
/// <param name="Figures">What each body gave; for the launcher only.</param>
/// <param name="Missing">缺报: who gave none; none where the reader is not told.</param>
/// <param name="Unweighted">Who gave a figure that could not be weighed, because its weight is missing; as above.</param>
public sealed record CombinedFigureView(
    string Indicator,
    string Name,
    string Unit,
    string? Period,
    Combination Combination,
    string? Weight,
    decimal? Value,
    IReadOnlyList<BodyFigureView>? Figures,
    IReadOnlyList<BodyReference>? Missing,
    IReadOnlyList<BodyReference>? Unweighted
);

/// <summary>What one body gave for an indicator.</summary>
/// <param name="Body">The body.</param>
/// <param name="Value">The figure.</param>
public sealed record BodyFigureView(BodyReference Body, decimal Value);
