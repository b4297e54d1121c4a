using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Grains.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>Co-hosted engine (内置集群引擎): an Orleans silo in the gateway's own process keeps the reports.</summary>
/// <remarks>
/// Bodies and people have the local engine's keepers: they change seldom, and in one process one map of keepers is as good
/// as grains. Should a second process ever keep them too, the versions in the journal keep the record right.
/// </remarks>
/// <param name="grains">Where the report's grain is found.</param>
/// <param name="local">Keeps everything but reports.</param>
/// <param name="patience">Repeats calls that got no answer.</param>
public sealed class CohostedEngine(IGrainFactory grains, LocalEngine local, CallPatience patience) : IEngine
{
    /// <inheritdoc/>
    public Task<Outcome> Do<TOrder>(TOrder order, CancellationToken cancellation = default)
        where TOrder : IOrder =>
        order is ReportOrder report
            ? patience.Ask(token => grains.GetGrain<IReportGrain>(report.Report.Value).Do(report, token), cancellation)
            : local.Do(order, cancellation);
}
