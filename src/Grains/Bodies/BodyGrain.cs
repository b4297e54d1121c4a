using Orleans.Concurrency;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Bodies;

/// <summary>Keeper of one body (机构守护者). That of a top body owns the sweeper of all bodies it looks after.</summary>
/// <param name="context">Which one it is.</param>
/// <param name="keepers">Opens its keeper.</param>
/// <param name="sweeps">Opens its sweeper; none where the process sweeps for all.</param>
[Reentrant]
[GrainType("body")]
public sealed class BodyGrain(IGrainContext context, IKeeperSource<BodyOrder> keepers, BodySweeps? sweeps = null)
    : KeeperGrain<BodyOrder>(context, keepers),
        IBodyGrain,
        IRemindable
{
    private BodySweep? sweep;

    /// <inheritdoc/>
    public async Task Wake()
    {
        sweep ??= sweeps?.Open(GrainContext);
        if (sweep is not null)
        {
            await sweep.Wake();
        }
    }

    /// <inheritdoc/>
    public Task ReceiveReminder(string reminderName, TickStatus status) => Wake();
}
