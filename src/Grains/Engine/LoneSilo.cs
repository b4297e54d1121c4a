using System.Net;
using Microsoft.AspNetCore.Connections;
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
        SiloRules.Apply(silo);
    }

    // Any free port: two gateways on one machine do not get in each other's way.
    private static void Hide(EndpointOptions options) =>
        options.SiloListeningEndpoint = new IPEndPoint(IPAddress.Loopback, 0);

    // A silo believes whoever calls it, and so would let any account of this machine act in anybody's name.
    private static void Refuse(IConnectionBuilder connections) => connections.Use(_ => _ => Task.CompletedTask);
}
