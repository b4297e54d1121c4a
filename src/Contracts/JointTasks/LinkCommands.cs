namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Make the task the part of an upper one to which its body was invited (挂接上级任务).</summary>
/// <param name="Parent">The upper task.</param>
/// <param name="PastParent">Whether it is known and meant that its parts come later than the upper task asks.</param>
public sealed record LinkToParent(JointTaskId Parent, bool PastParent = false) : LinkCommand;

/// <summary>Part the task from the upper one (解除挂接).</summary>
/// <param name="Reason">Why, 1 to 500 characters.</param>
public sealed record UnlinkFromParent(string Reason) : LinkCommand;

/// <summary>
/// Bring the signed total report of the body's own task below as a version of its part (总报告转分报告), with the combined
/// figures of the indicators that both tasks ask for.
/// </summary>
/// <param name="From">The task below.</param>
/// <param name="BaseVersion">The version of the part that it follows; 0 for the first.</param>
/// <param name="ShareOrigins">Whether the launcher above may read which body below each paragraph came from.</param>
/// <param name="Note">修改说明, at most 500 characters.</param>
public sealed record BringTotal(JointTaskId From, int BaseVersion, bool ShareOrigins = false, string? Note = null)
    : TaskPartCommand;
