using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>上报台账 of a desk.</summary>
internal sealed class SentTable(ReportPages pages)
    : ExportTable<SentItem>(
        ExportList.Sent,
        [
            ("编号", row => row.Number),
            ("标题", row => row.Title),
            ("报往机构", row => row.To.Name),
            ("状态", row => ExportTerms.Of(row.State)),
            ("线下", row => ExportTerms.Of(row.Offline)),
            ("上报时间", row => row.SentAt),
            ("变动时间", row => row.ChangedAt),
        ]
    )
{
    /// <inheritdoc/>
    protected override async Task<Page<SentItem>?> Page(
        ExportScope scope,
        PageKey after,
        CancellationToken cancellation
    ) => await pages.Sent(scope.Body, scope.Caller, after, cancellation);
}
