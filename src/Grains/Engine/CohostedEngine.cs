using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.JointTasks;
using ZhengXie.Linked.Domain.Reports;
using ZhengXie.Linked.Grains.JointTasks;
using ZhengXie.Linked.Grains.Reports;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>
/// Co-hosted engine (内置集群引擎): an Orleans silo in the gateway's own process keeps the reports, the joint tasks and their
/// parts.
/// </summary>
/// <remarks>
/// Bodies, people and the other small nouns have the local engine's keepers: they change seldom, and in one process one map
/// of keepers is as good as grains. Should a second process ever keep them too, the versions in the journal keep the record
/// right.
/// </remarks>
/// <param name="grains">Where the grain of a stream is found.</param>
/// <param name="local">Keeps everything else.</param>
/// <param name="patience">Repeats calls that got no answer.</param>
public sealed class CohostedEngine(IGrainFactory grains, LocalEngine local, CallPatience patience) : IEngine
{
    /// <inheritdoc/>
    public Task<Outcome> Do<TOrder>(TOrder order, CancellationToken cancellation = default)
        where TOrder : IOrder =>
        order switch
        {
            ReportOrder report => patience.Ask(
                token => grains.GetGrain<IReportGrain>(order.Stream).Do(report, token),
                cancellation
            ),
            JointTaskOrder task => patience.Ask(
                token => grains.GetGrain<IJointTaskGrain>(order.Stream).Do(task, token),
                cancellation
            ),
            TaskPartOrder part => patience.Ask(
                token => grains.GetGrain<ITaskPartGrain>(order.Stream).Do(part, token),
                cancellation
            ),
            _ => local.Do(order, cancellation),
        };
}
