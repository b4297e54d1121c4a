using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>Lone silo (单节点): a cluster of one in the gateway's process, that nobody else joins or calls.</summary>
public static class LoneSilo
{
    /// <summary>How long a report that nobody acts on is remembered.</summary>
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(10);

    /// <summary>Sets the silo up.</summary>
    public static void Configure(ISiloBuilder silo)
    {
        silo.UseLocalhostClustering(gatewayPort: 0);
        silo.Configure<EndpointOptions>(Hide);
        silo.Configure<SiloConnectionOptions>(options => options.ConfigureSiloInboundConnection(Refuse));
        silo.Configure<SiloMessagingOptions>(Wait);
        silo.Configure<GrainCollectionOptions>(Forget);
        // The clock of the rules may be a test's; the silo's own upkeep needs one that goes.
        silo.Services.AddKeyedSingleton(KeyedService.AnyKey, TimeProvider.System);
    }

    // Any free port: two gateways on one machine do not get in each other's way.
    private static void Hide(EndpointOptions options) =>
        options.SiloListeningEndpoint = new IPEndPoint(IPAddress.Loopback, 0);

    // A silo believes whoever calls it, and so would let any account of this machine act in anybody's name.
    private static void Refuse(IConnectionBuilder connections) => connections.Use(_ => _ => Task.CompletedTask);

    // Who cancels hears what became of his order, as in the local engine; who has given up does not stand in the queue.
    private static void Wait(SiloMessagingOptions options)
    {
        options.ResponseTimeout = CallPatience.OneCall;
        options.WaitForCancellationAcknowledgement = true;
        options.CancelRequestOnTimeout = true;
    }

    private static void Forget(GrainCollectionOptions options)
    {
        options.CollectionAge = Idle;
        options.EnableActivationSheddingOnMemoryPressure = true;
    }
}
