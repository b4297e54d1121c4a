using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Cascades;

/// <summary>Made the part of an upper task (挂接上级任务).</summary>
[EventName("joint-task.linked", 1)]
public sealed record TaskLinked(JointTaskId Parent) : LinkEvent;

/// <summary>Parted from the upper task (解除挂接).</summary>
[EventName("joint-task.unlinked", 1)]
public sealed record TaskUnlinked(JointTaskId Parent, string Reason) : LinkEvent;

/// <summary>A version of the part is the signed total of the body's own task below (总报告转分报告).</summary>
/// <param name="Version">The version of the part.</param>
/// <param name="From">The task below.</param>
/// <param name="Total">The version of its total report, which never changes.</param>
/// <param name="Text">Hash of that total report.</param>
/// <param name="SharesOrigins">Whether the launcher above may read where each paragraph came from.</param>
[EventName("task-part.total-brought", 1)]
public sealed record TotalBrought(int Version, JointTaskId From, int Total, string Text, bool SharesOrigins)
    : TaskPartEvent;
