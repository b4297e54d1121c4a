using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.JointTasks.Outcomes;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>成果转化台账 of a body.</summary>
internal sealed class ConversionTable(ConversionPages pages)
    : ExportTable<ConversionItem>(
        ExportList.Conversions,
        [
            ("成果标题", row => row.Output),
            ("建议序号", row => row.Suggestion),
            ("办理结果", row => ExportTerms.Of(row.Outcome)),
            ("承办单位", row => row.Unit?.Name),
            ("转化形式", row => ExportTerms.Of(row.Kind)),
            ("名称", row => row.Title),
            ("文号或项目编号", row => row.Reference),
            ("金额（万元）", row => row.Amount),
            ("进度", row => ExportTerms.Of(row.State)),
            ("登记时间", row => row.RecordedAt),
            ("变动时间", row => row.ChangedAt),
        ]
    )
{
    /// <inheritdoc/>
    protected override async Task<Page<ConversionItem>?> Page(
        ExportScope scope,
        PageKey after,
        CancellationToken cancellation
    ) => await pages.Of(scope.Body, scope.Filter.Conversions ?? new(), scope.Caller, after, cancellation);
}
