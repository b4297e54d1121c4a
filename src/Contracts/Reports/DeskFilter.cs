using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Todos;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>What a desk's list (办公桌列表) is narrowed to; everything left out narrows nothing.</summary>
/// <param name="Stage">办理状态.</param>
/// <param name="Urgency">紧急程度.</param>
/// <param name="Category">类别.</param>
/// <param name="From">The lower body that sent it up (报来机构).</param>
/// <param name="Since">Last moved on this day or later, counted in Asia/Shanghai.</param>
/// <param name="Until">Last moved on this day or earlier, counted in Asia/Shanghai.</param>
/// <param name="Late">逾期: a clock at this body has run out.</param>
/// <param name="Kind">种类; only among what waits, where not everything is a report.</param>
public sealed record DeskFilter(
    CopyStage? Stage = null,
    Urgency? Urgency = null,
    ReportCategory? Category = null,
    BodyCode? From = null,
    DateOnly? Since = null,
    DateOnly? Until = null,
    bool Late = false,
    TodoKind? Kind = null
);
