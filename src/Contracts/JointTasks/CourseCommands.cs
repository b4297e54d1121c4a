using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Urge an invited body (催办) for what it is waited for now; at most once in four hours.</summary>
/// <param name="Body">The invited body.</param>
/// <param name="Reason">催办理由, 1 to 500 characters.</param>
/// <param name="Channel">催办方式.</param>
public sealed record UrgeInvited(BodyCode Body, string Reason, UrgingChannel Channel) : CourseCommand;

/// <summary>Suspend (暂停): the clocks stand until it is resumed. What comes meanwhile is taken all the same.</summary>
/// <param name="Reason">暂停原因, 1 to 500 characters.</param>
public sealed record SuspendTask(string Reason) : CourseCommand;

/// <summary>Resume (恢复): the clocks go on with the working days that were left; the earlier dates stay visible.</summary>
public sealed record ResumeTask : CourseCommand;

/// <summary>Terminate (终止): it ends without a result, and everybody is told why.</summary>
/// <param name="Reason">终止原因, 1 to 500 characters.</param>
public sealed record TerminateTask(string Reason) : CourseCommand;

/// <summary>Close (办结): everything is done.</summary>
/// <param name="Words">办结说明, up to 500 characters.</param>
public sealed record CloseTask(string? Words = null) : CourseCommand;

/// <summary>A clock has come to a step (到点). Given by the house.</summary>
/// <param name="Item">The clock within the task.</param>
public sealed record ReachTaskClock(string Item) : CourseCommand;
