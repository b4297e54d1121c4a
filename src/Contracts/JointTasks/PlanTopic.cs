namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>Sub-topic (子课题) that an invited body may claim.</summary>
/// <param name="Key">Stable key within the task: letters, digits, hyphens, at most 40.</param>
/// <param name="Name">名称, 1 to 60 characters.</param>
public sealed record PlanTopic(string Key, string Name);
