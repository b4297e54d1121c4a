using Orleans.Concurrency;
using ZhengXie.Linked.Domain.Commissions;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Commissions;

/// <summary>Keeper of one commission (约稿守护者).</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
[Reentrant]
[GrainType("commission")]
public sealed class CommissionGrain(IGrainContext context, IKeeperSource<CommissionOrder> keepers)
    : KeeperGrain<CommissionOrder>(context, keepers),
        ICommissionGrain;
