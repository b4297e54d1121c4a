using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.JointTasks;

/// <summary>Keeper of one joint task (联动任务守护者), wherever in the cluster it stands.</summary>
[Alias("joint-task")]
public interface IJointTaskGrain : IKeeperGrain<JointTaskOrder>;
