using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Domain.Bodies;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Clocks;

namespace ZhengXie.Linked.Grains.Bodies;

/// <summary>
/// Makes sure that the sweepers of all top bodies are awake (唤醒全部巡查): when a silo starts, when another one is gone, which
/// may have had some of them, and now and then, because a province may have been registered since. A reminder that stands is
/// left standing.
/// </summary>
/// <param name="grains">Where the bodies' grains are found.</param>
/// <param name="bodies">Who is a top body.</param>
/// <param name="silos">Tells which silos come and go.</param>
/// <param name="logger">Hears what did not answer.</param>
public sealed partial class SweepersAwake(
    IGrainFactory grains,
    IBodyTreeSource bodies,
    ISiloStatusOracle silos,
    ILogger<SweepersAwake> logger
) : ILifecycleParticipant<ISiloLifecycle>, ISiloStatusListener, IDisposable
{
    private static readonly TimeSpan Again = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim gone = new(0);
    private readonly CancellationTokenSource stopping = new();
    private Task watching = Task.CompletedTask;

    /// <inheritdoc/>
    public void Participate(ISiloLifecycle lifecycle) =>
        lifecycle.Subscribe(nameof(SweepersAwake), ServiceLifecycleStage.Last, Start, Stop);

    /// <inheritdoc/>
    public void SiloStatusChangeNotification(SiloAddress updatedSilo, SiloStatus status)
    {
        if (status == SiloStatus.Dead)
        {
            gone.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        gone.Dispose();
        stopping.Dispose();
    }

    private Task Start(CancellationToken cancellation)
    {
        silos.SubscribeToSiloStatusEvents(this);
        watching = Task.Run(Watch, CancellationToken.None);
        return Task.CompletedTask;
    }

    private async Task Stop(CancellationToken cancellation)
    {
        silos.UnSubscribeFromSiloStatusEvents(this);
        await stopping.CancelAsync();
        await watching.WaitAsync(cancellation);
    }

    private async Task Watch()
    {
        try
        {
            while (true)
            {
                var all = await WakeAll();
                await gone.WaitAsync(all ? Again : Soon, stopping.Token);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return; // The silo stops.
        }
    }

    private async Task<bool> WakeAll()
    {
        var tops = TopBodies.In(bodies.Current).Select(top => grains.GetGrain<IBodyGrain>(Body.Stream(top)));
        var woken = await Task.WhenAll(tops.Select(Wake));
        return woken.Length > 0 && woken.All(one => one);
    }

    // While the cluster finds itself, calls may fail; they are made again.
    private async Task<bool> Wake(IBodyGrain top)
    {
        try
        {
            await top.Wake().WaitAsync(stopping.Token);
            return true;
        }
        catch (Exception error) when (!stopping.IsCancellationRequested)
        {
            LogAsleep(logger, error);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "时限巡查暂未唤醒，稍后再试。")]
    private static partial void LogAsleep(ILogger logger, Exception error);
}
