using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Whom a plan invites (参与单位), 1 to 500 bodies: named ones, or all directly below.</summary>
/// <param name="AllBelow">全选下级: every body directly below when it is issued.</param>
/// <param name="Bodies">Those named; besides <paramref name="AllBelow"/> those who report here directly.</param>
/// <param name="Except">With <paramref name="AllBelow"/>: all but these.</param>
public sealed record PlanInvitees(
    bool AllBelow = false,
    IReadOnlyList<BodyCode>? Bodies = null,
    IReadOnlyList<BodyCode>? Except = null
);
