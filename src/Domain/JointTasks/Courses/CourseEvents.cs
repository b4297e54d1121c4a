using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Courses;

/// <summary>An invited body was urged (催办).</summary>
[EventName("joint-task.urged", 1)]
public sealed record InvitedUrged(BodyCode Body, AwaitedItem Item, string Reason, UrgingChannel Channel) : CourseEvent;

/// <summary>Suspended (暂停任务).</summary>
[EventName("joint-task.suspended", 1)]
public sealed record TaskSuspended(string Reason) : CourseEvent;

/// <summary>Resumed (恢复任务): clocks that stood go on with these schedules.</summary>
/// <param name="Moved">The clocks that moved; each schedule stands once for all of one date.</param>
[EventName("joint-task.resumed", 1)]
public sealed record TaskResumed(ImmutableArray<MovedClocks> Moved) : CourseEvent;

/// <summary>Terminated (终止任务).</summary>
[EventName("joint-task.terminated", 1)]
public sealed record TaskTerminated(string Reason) : CourseEvent;

/// <summary>Closed (办结任务).</summary>
[EventName("joint-task.closed", 1)]
public sealed record TaskClosed(string? Words) : CourseEvent;

/// <summary>
/// A clock reached steps (到点), told by the house itself. More than one where its machine stood still meanwhile; they are
/// told once.
/// </summary>
/// <param name="Item">The clock within the task.</param>
/// <param name="Clock">What it measures.</param>
/// <param name="Body">The body whose time runs.</param>
/// <param name="Steps">The steps, oldest first.</param>
/// <param name="Reached">How many steps of the clock are past now.</param>
[EventName("joint-task.clock-reached", 1)]
public sealed record TaskClockReached(
    string Item,
    ClockKind Clock,
    BodyCode Body,
    ImmutableArray<StepKind> Steps,
    int Reached
) : CourseEvent;
