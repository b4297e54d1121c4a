using ZhengXie.Linked.Contracts.Exports;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Storage.JointTasks.Lists;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Gateway.Exports.Tables;

/// <summary>联动任务台账 of a body: the tasks that it launched, or those that it is invited to.</summary>
internal sealed class JointTaskTable(ExportList list, JointTaskList which, JointTaskPages pages)
    : ExportTable<JointTaskItem>(
        list,
        [
            ("编号", row => row.Number),
            ("课题", row => row.Subject),
            ("牵头政协", row => row.Launcher.Name),
            ("类型", row => row.KindName),
            ("协作形式", row => ExportTerms.Of(row.Form)),
            ("阶段", row => TaskTerms.Of(row.Stage)),
            ("暂停", row => ExportTerms.Of(row.Suspended)),
            ("分报告截止", row => row.Due),
            ("进度（%）", row => row.Progress),
            ("回执", row => row.Answer is { } answer ? ExportTerms.Of(answer) : null),
            ("报送", row => row.Delivery is { } delivery ? ExportTerms.Of(delivery) : null),
            ("逾期报送", row => ExportTerms.Of(row.Late)),
            ("已下发", row => row.Counts?.Issued),
            ("已签收", row => row.Counts?.SignedFor),
            ("参加", row => row.Counts?.Participating),
            ("不参加", row => row.Counts?.Declined),
            ("已报送", row => row.Counts?.Sent),
            ("已接收", row => row.Counts?.Received),
            ("立项或受邀时间", row => row.At),
        ]
    )
{
    /// <inheritdoc/>
    protected override async Task<Page<JointTaskItem>?> Page(
        ExportScope scope,
        PageKey after,
        CancellationToken cancellation
    ) => await pages.Of(scope.Body, which, scope.Filter.JointTasks ?? new(), scope.Caller, after, cancellation);
}
