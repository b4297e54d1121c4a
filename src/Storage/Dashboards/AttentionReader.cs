using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Dashboards;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Reports;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>Reads what a chair is to look at first (重点): the head of the list of key items, and of that of running tasks.</summary>
public sealed class AttentionReader(FigureItemPages items, RunningTaskPages tasks)
{
    private const int KeyItems = 6;
    private const int Tasks = 6;

    /// <summary>Reads it for the caller, who may read the figures of the body.</summary>
    public async Task<AttentionView> Read(BodyCode body, Caller caller, CancellationToken cancellation)
    {
        var key = await items.Of(
            body,
            withBelow: false,
            FigureKind.Key,
            FigurePeriod.Year,
            caller,
            PageKey.Newest,
            cancellation
        );
        var running = await tasks.Of(body, caller, PageKey.Newest, cancellation);
        return new(
            [.. key.Items.Take(KeyItems)],
            [
                .. running
                    .Items.OrderByDescending(task => task.LateMany > 0)
                    .ThenBy(task => task.Due ?? DateTimeOffset.MaxValue)
                    .Take(Tasks),
            ]
        );
    }
}
