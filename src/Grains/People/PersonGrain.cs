using Orleans.Concurrency;
using ZhengXie.Linked.Domain.People;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.People;

/// <summary>Keeper of one person (人员守护者).</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
[Reentrant]
[GrainType("person")]
public sealed class PersonGrain(IGrainContext context, IKeeperSource<PersonOrder> keepers)
    : KeeperGrain<PersonOrder>(context, keepers),
        IPersonGrain;
