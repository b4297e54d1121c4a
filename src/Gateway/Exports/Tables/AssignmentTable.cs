using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Storage.JointTasks.Outcomes;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>成果批示台账 of a body.</summary>
internal sealed class AssignmentTable(AssignmentPages pages)
    : ExportTable<AssignmentItem>(
        ExportList.Assignments,
        [
            ("编号", row => row.Number),
            ("成果标题", row => row.Title),
            ("批示级别", row => ExportTerms.Of(row.Level)),
            ("批示人职务", row => row.Leader),
            ("批示日期", row => row.Dated),
            ("承办单位", row => row.Unit?.Name),
            ("进度", row => ExportTerms.Of(row.State)),
            ("办理期限", row => row.Due),
            ("原期限", row => row.FirstDue),
            ("逾期", row => ExportTerms.Of(row.Overdue)),
            ("建议条数", row => row.Suggestions),
            ("采纳", row => row.Adopted),
            ("部分采纳", row => row.PartlyAdopted),
            ("未采纳", row => row.NotAdopted),
            ("回头看日期", row => row.LookBackOn),
            ("催办次数", row => row.Urgings),
            ("交办时间", row => row.AssignedAt),
            ("签收时间", row => row.SignedForAt),
        ]
    )
{
    /// <inheritdoc/>
    protected override async Task<Page<AssignmentItem>?> Page(
        ExportScope scope,
        PageKey after,
        CancellationToken cancellation
    ) => await pages.Of(scope.Body, scope.Filter.Assignments ?? new(), scope.Caller, after, cancellation);
}
