using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>批示台账 of a body.</summary>
internal sealed class DirectiveTable(DirectivePages pages)
    : ExportTable<DirectiveItem>(
        ExportList.Directives,
        [
            ("编号", row => row.Number),
            ("标题", row => row.Title),
            ("批示级别", row => ExportTerms.Of(row.Level)),
            ("批示人职务", row => row.Leader),
            ("批示日期", row => row.Dated),
            ("承办单位", row => row.Unit?.Name),
            ("办理进度", row => ExportTerms.Of(row.State)),
            ("办理期限", row => row.Due),
            ("原期限", row => row.FirstDue),
            ("逾期", row => ExportTerms.Of(row.Overdue)),
            ("延期待批", row => ExportTerms.Of(row.ExtensionAsked)),
            ("签收时间", row => row.SignedForAt),
            ("催办次数", row => row.Urgings),
            ("登记时间", row => row.RecordedAt),
        ]
    )
{
    /// <inheritdoc/>
    protected override async Task<Page<DirectiveItem>?> Page(
        ExportScope scope,
        PageKey after,
        CancellationToken cancellation
    ) => await pages.Of(scope.Body, scope.Filter.Directives ?? new(), scope.Caller, after, cancellation);
}
