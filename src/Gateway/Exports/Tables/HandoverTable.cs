using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>转办台账 of a desk.</summary>
internal sealed class HandoverTable(ReferralPages pages)
    : ExportTable<HandoverItem>(
        ExportList.Handovers,
        [
            ("编号", row => row.Number),
            ("标题", row => row.Title),
            ("承办单位", row => row.Unit.Name),
            ("转办理由", row => row.Reason),
            ("办理期限", row => row.Due),
            ("逾期", row => ExportTerms.Of(row.Overdue)),
            ("转办时间", row => row.HandedAt),
            ("签收时间", row => row.SignedForAt),
            ("答复时间", row => row.AnsweredAt),
            ("办理结果", row => row.Outcome is { } outcome ? ExportTerms.Of(outcome) : null),
        ]
    )
{
    /// <inheritdoc/>
    protected override async Task<Page<HandoverItem>?> Page(
        ExportScope scope,
        PageKey after,
        CancellationToken cancellation
    ) => await pages.Handovers(scope.Body, scope.Filter.Waiting ?? false, scope.Caller, after, cancellation);
}
