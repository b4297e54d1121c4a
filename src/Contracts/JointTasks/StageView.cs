namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>One stage (阶段) that a kind of task runs through.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="Name">名称 on screen.</param>
public sealed record StageView(TaskStage Stage, string Name)
{
    /// <summary>When this task last came to it (UTC); none while it is to come, and for all but the launcher.</summary>
    public DateTimeOffset? ReachedAt { get; init; }
}
