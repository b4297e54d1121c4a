using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>信息清单 of a desk.</summary>
internal sealed class ReportTable(ReportPages pages)
    : ExportTable<DeskItem>(
        ExportList.Reports,
        [
            ("编号", row => row.Number),
            ("标题", row => row.Title),
            ("状态", row => row.StageName),
            ("来源机构", row => row.Origin.Name),
            ("报来机构", row => row.From?.Name),
            ("反映人", row => row.Author),
            ("类别", row => ExportTerms.Of(row.Category)),
            ("紧急程度", row => ExportTerms.Of(row.Urgency)),
            ("密级", row => ExportTerms.Of(row.Mark)),
            ("字数", row => row.Characters),
            ("采用方式", row => row.Kind is { } kind ? ExportTerms.Of(kind) : null),
            ("刊名", row => row.Issue?.Bulletin),
            ("年度", row => row.Issue?.Year),
            ("期号", row => row.Issue?.Number),
            ("提交时间", row => row.SubmittedAt),
            ("变动时间", row => row.ChangedAt),
            ("到期时间", row => row.Due),
            ("逾期", row => ExportTerms.Of(row.Overdue)),
        ]
    )
{
    /// <inheritdoc/>
    protected override async Task<Page<DeskItem>?> Page(
        ExportScope scope,
        PageKey after,
        CancellationToken cancellation
    ) => await pages.Of(scope.Body, DeskList.All, new(Stage: scope.Filter.Stage), scope.Caller, after, cancellation);
}
