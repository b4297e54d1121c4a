using Orleans.Concurrency;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Reports;

/// <summary>
/// Keeper of one report (报告守护者): the same keeper as in the local engine, made the only one of its report by Orleans.
/// Where two activations exist for a moment, the versions in the journal keep the record right.
/// </summary>
/// <remarks>
/// Reentrant, because the keeper takes turns itself: it bounds who waits, and lets go who no longer wants to. A second queue
/// before it would do neither.
/// </remarks>
[Reentrant]
[GrainType("report")]
public sealed class ReportGrain : IGrainBase, IReportGrain
{
    private readonly IKeeper<ReportOrder> keeper;

    /// <summary>Opens the keeper; it reads the report with its first order.</summary>
    public ReportGrain(IGrainContext context, IKeeperSource<ReportOrder> keepers)
    {
        GrainContext = context;
        keeper = keepers.Open(context.GrainId.GetGuidKey());
    }

    /// <inheritdoc/>
    public IGrainContext GrainContext { get; }

    /// <inheritdoc/>
    public Task<Outcome> Do(ReportOrder order, CancellationToken cancellation = default) =>
        keeper.Do(order, cancellation);
}
