using Orleans.Concurrency;
using ZhengXie.Linked.Domain.Audit;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Audit;

/// <summary>Keeper of one alarm (安全告警守护者).</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
[Reentrant]
[GrainType("alarm")]
public sealed class AlarmGrain(IGrainContext context, IKeeperSource<AlarmOrder> keepers)
    : KeeperGrain<AlarmOrder>(context, keepers),
        IAlarmGrain;
