using Orleans.Concurrency;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.JointTasks;

/// <summary>Keeper of one part of a joint task (分报告守护者).</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
[Reentrant]
[GrainType("task-part")]
public sealed class TaskPartGrain(IGrainContext context, IKeeperSource<TaskPartOrder> keepers)
    : KeeperGrain<TaskPartOrder>(context, keepers),
        ITaskPartGrain;
