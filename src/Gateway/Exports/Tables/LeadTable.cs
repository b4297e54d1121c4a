using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>提案线索台账 of a body.</summary>
internal sealed class LeadTable(ReferralPages pages)
    : ExportTable<ProposalLeadItem>(
        ExportList.ProposalLeads,
        [
            ("编号", row => row.Number),
            ("标题", row => row.Title),
            ("反映人", row => row.Author),
            ("类别", row => ExportTerms.Of(row.Category)),
            ("转提案理由", row => row.Reason),
            ("转出时间", row => row.TurnedAt),
            ("提案委接收时间", row => row.TakenAt),
        ]
    )
{
    /// <inheritdoc/>
    protected override async Task<Page<ProposalLeadItem>?> Page(
        ExportScope scope,
        PageKey after,
        CancellationToken cancellation
    ) => await pages.Leads(scope.Body, scope.Filter.Waiting ?? false, scope.Caller, after, cancellation);
}
