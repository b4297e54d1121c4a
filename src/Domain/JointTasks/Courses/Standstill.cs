namespace ZhengXie.Linked.Domain.JointTasks.Courses;

/// <summary>Standstill (暂停) of a task: its clocks stood.</summary>
/// <param name="From">Since when (UTC).</param>
/// <param name="Reason">暂停原因.</param>
/// <param name="Until">Until when (UTC); none while it lasts.</param>
public sealed record Standstill(DateTimeOffset From, string Reason, DateTimeOffset? Until = null);
