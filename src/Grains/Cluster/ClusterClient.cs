using Orleans.Configuration;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Telemetry;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>Client of a cluster (集群客户端): a process that calls grains and keeps none.</summary>
public static class ClusterClient
{
    // How long a silo that came may stay unnoticed; one that goes is noticed at once.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(5);

    /// <summary>Sets the client up.</summary>
    /// <param name="client">The client under construction.</param>
    /// <param name="settings">The cluster it calls; its own place in it is not used.</param>
    /// <param name="connection">Connection string of the service role with the search path <c>orleans</c>.</param>
    public static void Configure(IClientBuilder client, ClusterSettings settings, string connection)
    {
        client.Configure<ClusterOptions>(options => ClusterSilo.Name(options, settings));
        client.Configure<ClientMessagingOptions>(Wait);
        client.Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = Look);
        SiloRules.AddClock(client.Services);
        client.Services.AddWire();
        // A request's trace goes on in the silos.
        if (CollectorSettings.FromEnvironment() is not null)
        {
            client.AddActivityPropagation();
        }
        client.UseAdoNetClustering(options =>
            (options.Invariant, options.ConnectionString) = (ClusterSilo.Provider, connection)
        );
    }

    // As in the silos.
    private static void Wait(ClientMessagingOptions options)
    {
        options.ResponseTimeout = CallPatience.OneCall;
        options.WaitForCancellationAcknowledgement = true;
        options.CancelRequestOnTimeout = true;
    }
}
