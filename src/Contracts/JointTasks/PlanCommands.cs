using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Draft a task (拟稿); it takes its number.</summary>
/// <param name="Body">The body that launches it.</param>
/// <param name="Kind">Code of its kind, such as <c>joint-research</c>.</param>
/// <param name="Plan">方案.</param>
/// <param name="Parent">The upper body's task on the same subject of which this one is the part (级联).</param>
public sealed record DraftTask(BodyCode Body, string Kind, TaskPlan Plan, JointTaskId? Parent = null) : PlanCommand
{
    /// <summary>Whether it is known and meant that its parts come later than the upper task asks (级联).</summary>
    public bool PastParent { get; init; }
}

/// <summary>Revise the plan (修改方案) while it is drafted; a new version of it.</summary>
/// <param name="Version">The version it was typed from.</param>
/// <param name="Plan">方案, whole.</param>
public sealed record RevisePlan(int Version, TaskPlan Plan) : PlanCommand
{
    /// <summary>Whether it is known and meant that its parts come later than the upper task asks (级联).</summary>
    public bool PastParent { get; init; }
}

/// <summary>Submit the plan for review (送审).</summary>
public sealed record SubmitPlan : PlanCommand;

/// <summary>Pass the plan on to the signer (审核通过).</summary>
/// <param name="Opinion">审核意见, at most 500 characters.</param>
public sealed record ReviewPlan(string? Opinion = null) : PlanCommand;

/// <summary>Send the plan back (退改), by reviewer or signer.</summary>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record ReturnPlan(string Reason) : PlanCommand;

/// <summary>Approve the plan (审批下发): the task is issued, the invited bodies see it.</summary>
public sealed record ApprovePlan : PlanCommand;

/// <summary>Withdraw a draft (撤销拟稿): nobody below ever saw it. Its number is not given again.</summary>
/// <param name="Reason">Why, at most 500 characters.</param>
public sealed record WithdrawPlan(string? Reason = null) : PlanCommand;

/// <summary>
/// Amend an issued plan (变更通知): later dates, further bodies; the earlier values stay visible.
/// </summary>
/// <param name="Reason">Why, 1 to 500 characters.</param>
/// <param name="Ends">结束日期, later than before; none leaves it.</param>
/// <param name="PartDue">分报告截止, later than before; none leaves it.</param>
/// <param name="Invite">Bodies invited besides.</param>
public sealed record AmendPlan(
    string Reason,
    DateOnly? Ends = null,
    DateTimeOffset? PartDue = null,
    IReadOnlyList<BodyCode>? Invite = null
) : PlanCommand
{
    /// <summary>Whether it is known and meant that its parts come later than the upper task asks (级联).</summary>
    public bool PastParent { get; init; }
}

/// <summary>Mark a link of the chain (环节完成): done, or not after all.</summary>
/// <param name="Step">The key of the link.</param>
/// <param name="Done">Whether it is done.</param>
public sealed record MarkStep(string Step, bool Done) : PlanCommand;
