using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>
/// Has every gateway look again when a silo is gone (失联补查): what it committed in its last moment may never have rung.
/// </summary>
/// <param name="lanes">The lanes to the gateways.</param>
/// <param name="silos">Tells which silos come and go.</param>
public sealed class LostRings(HearerLanes lanes, ISiloStatusOracle silos)
    : ILifecycleParticipant<ISiloLifecycle>,
        ISiloStatusListener
{
    /// <inheritdoc/>
    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe(nameof(LostRings), ServiceLifecycleStage.Last, Start, Stop);

    /// <inheritdoc/>
    public void SiloStatusChangeNotification(SiloAddress updatedSilo, SiloStatus status)
    {
        if (status is SiloStatus.Dead)
        {
            _ = lanes.Tell(new News { AllFeeds = true }, from: null);
        }
    }

    private Task Start(CancellationToken cancellation)
    {
        silos.SubscribeToSiloStatusEvents(this);
        return Task.CompletedTask;
    }

    private Task Stop(CancellationToken cancellation)
    {
        silos.UnSubscribeFromSiloStatusEvents(this);
        return Task.CompletedTask;
    }
}
