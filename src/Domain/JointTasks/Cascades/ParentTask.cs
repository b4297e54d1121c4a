namespace ZhengXie.Linked.Domain.JointTasks.Cascades;

/// <summary>The upper body's task of which a task is to be the part (上级任务), as facts for the rules of that task.</summary>
/// <param name="Task">The upper task.</param>
/// <param name="Opened">Whether another task of the same body is its part already.</param>
public sealed record ParentTask(JointTask Task, bool Opened);
