using Orleans.Concurrency;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Bodies;

/// <summary>Keeper of one body (机构守护者).</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
[Reentrant]
[GrainType("body")]
public sealed class BodyGrain(IGrainContext context, IKeeperSource<BodyOrder> keepers)
    : KeeperGrain<BodyOrder>(context, keepers),
        IBodyGrain;
