using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.Exports;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>任职清单 of a body: who may, and could, do what there.</summary>
internal sealed class RightsTable(RightsPages pages)
    : ExportTable<RightItem>(
        ExportList.Rights,
        [
            ("姓名", row => row.Name),
            ("用户名", row => row.UserName),
            ("角色", row => ExportTerms.Of(row.Role)),
            ("单位", row => row.Unit),
            ("代理何人", row => row.StandsInFor),
            ("起始日期", row => row.From),
            ("终止日期", row => row.Until),
        ]
    )
{
    /// <inheritdoc/>
    protected override async Task<Page<RightItem>?> Page(
        ExportScope scope,
        PageKey after,
        CancellationToken cancellation
    ) => await pages.Of(scope.Body, after, cancellation);
}
