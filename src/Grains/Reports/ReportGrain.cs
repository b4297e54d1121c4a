using Orleans.Concurrency;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Reports;

/// <summary>Keeper of one report (报告守护者).</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
[Reentrant]
[GrainType("report")]
public sealed class ReportGrain(IGrainContext context, IKeeperSource<ReportOrder> keepers)
    : KeeperGrain<ReportOrder>(context, keepers),
        IReportGrain;
