using Orleans.Concurrency;
using ZhengXie.Linked.Domain.Duty;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Duty;

/// <summary>Keeper of a body's duty roster (值班表守护者).</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
[Reentrant]
[GrainType("duty")]
public sealed class DutyGrain(IGrainContext context, IKeeperSource<DutyOrder> keepers)
    : KeeperGrain<DutyOrder>(context, keepers),
        IDutyGrain;
