using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>What every silo holds to (节点通则), alone or in a cluster.</summary>
internal static class SiloRules
{
    /// <summary>Sets the silo's waiting, forgetting and clock.</summary>
    public static void Apply(ISiloBuilder silo)
    {
        silo.Configure<SiloMessagingOptions>(Wait);
        silo.Configure<GrainCollectionOptions>(Forget);
        AddClock(silo.Services);
    }

    /// <summary>The clock of the rules may be a test's; the upkeep of silos and clients needs one that goes.</summary>
    public static void AddClock(IServiceCollection services) =>
        services.AddKeyedSingleton(KeyedService.AnyKey, TimeProvider.System);

    // Who cancels hears what became of his order, as in the local engine; who has given up does not stand in the queue.
    private static void Wait(SiloMessagingOptions options)
    {
        options.ResponseTimeout = CallPatience.OneCall;
        options.WaitForCancellationAcknowledgement = true;
        options.CancelRequestOnTimeout = true;
    }

    private static void Forget(GrainCollectionOptions options)
    {
        options.CollectionAge = LoneSilo.Idle;
        options.EnableActivationSheddingOnMemoryPressure = true;
    }
}
