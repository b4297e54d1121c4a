using Orleans.Concurrency;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.JointTasks;

/// <summary>Keeper of one joint task (联动任务守护者).</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
[Reentrant]
[GrainType("joint-task")]
public sealed class JointTaskGrain(IGrainContext context, IKeeperSource<JointTaskOrder> keepers)
    : KeeperGrain<JointTaskOrder>(context, keepers),
        IJointTaskGrain;
