using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;
using ZhengXie.Linked.Storage.Reports;
using ZhengXie.Linked.Storage.Search;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>检索结果 among what stands at the body.</summary>
internal sealed class SearchTable(SearchReader search)
    : ExportTable<FoundReport>(
        ExportList.Search,
        [
            ("编号", row => row.Number),
            ("标题", row => row.Title),
            ("状态", row => row.StageName),
            ("采用方式", row => row.Kind is { } kind ? ExportTerms.Of(kind) : null),
            ("来源机构", row => row.Origin.Name),
            ("反映人", row => row.Author),
            ("类别", row => ExportTerms.Of(row.Category)),
            ("紧急程度", row => ExportTerms.Of(row.Urgency)),
            ("提交时间", row => row.SubmittedAt),
        ]
    )
{
    /// <inheritdoc/>
    protected override async Task<Page<FoundReport>?> Page(
        ExportScope scope,
        PageKey after,
        CancellationToken cancellation
    )
    {
        var query = (scope.Filter.Search ?? new()) with { Body = scope.Body };
        var (page, _) = await search.Find(query, scope.Caller, after, cancellation);
        return page is null ? null : new(page.Items, page.Next);
    }
}
