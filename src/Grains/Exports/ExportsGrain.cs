using Orleans.Concurrency;
using ZhengXie.Linked.Domain.Exports;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Exports;

/// <summary>Keeper of one person's exports (导出守护者).</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
[Reentrant]
[GrainType("exports")]
public sealed class ExportsGrain(IGrainContext context, IKeeperSource<ExportOrder> keepers)
    : KeeperGrain<ExportOrder>(context, keepers),
        IExportsGrain;
