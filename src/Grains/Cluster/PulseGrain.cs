using Orleans.Concurrency;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>Pulse (脉搏): one on every silo that is asked, so that nobody's pulse depends on a silo that has died.</summary>
[StatelessWorker]
[GrainType("pulse")]
public sealed class PulseGrain : IGrainBase, IPulseGrain
{
    /// <summary>Opens it.</summary>
    public PulseGrain(IGrainContext context) => GrainContext = context;

    /// <inheritdoc/>
    public IGrainContext GrainContext { get; }

    /// <inheritdoc/>
    public Task Beat() => Task.CompletedTask;
}
