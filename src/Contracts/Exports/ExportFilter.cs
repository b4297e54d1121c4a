using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Contracts.Search;

namespace ZhengXie.Linked.Contracts.Exports;

/// <summary>
/// What the list is narrowed to (导出条件): the same filters as its window has. Only the member that belongs to the list may
/// be given; without one everything is taken.
/// </summary>
/// <param name="Stage">Of 信息清单: 办理状态.</param>
/// <param name="Waiting">Of 转办台账 and 提案线索台账: only what still waits.</param>
/// <param name="Directives">Of 批示台账.</param>
/// <param name="JointTasks">Of both lists of joint tasks.</param>
/// <param name="Assignments">Of 成果批示台账.</param>
/// <param name="Conversions">Of 成果转化台账.</param>
/// <param name="Search">Of 检索结果, where it is needed; its body is the export's own and stays empty.</param>
public sealed record ExportFilter(
    CopyStage? Stage = null,
    bool? Waiting = null,
    LedgerFilter? Directives = null,
    JointTaskFilter? JointTasks = null,
    AssignmentFilter? Assignments = null,
    ConversionFilter? Conversions = null,
    SearchQuery? Search = null
);
