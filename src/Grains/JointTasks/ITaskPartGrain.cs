using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.JointTasks;

/// <summary>Keeper of one part of a joint task (分报告守护者), wherever in the cluster it stands.</summary>
[Alias("task-part")]
public interface ITaskPartGrain : IKeeperGrain<TaskPartOrder>;
