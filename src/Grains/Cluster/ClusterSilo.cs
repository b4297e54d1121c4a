using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Storage.Telemetry;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>
/// Silo of a cluster (集群节点): it finds the others, keeps what grains remember, and its reminders, in the schema
/// <c>orleans</c> of the record's own database.
/// </summary>
public static class ClusterSilo
{
    /// <summary>Name of the grain storage for what is not a fact; also the default one.</summary>
    public const string States = "states";

    /// <summary>The data provider as Orleans knows it.</summary>
    internal const string Provider = "Npgsql";

    /// <summary>Sets the silo up.</summary>
    /// <param name="silo">The silo under construction.</param>
    /// <param name="settings">Its cluster and its place in it.</param>
    /// <param name="connection">Connection string of the service role with the search path <c>orleans</c>.</param>
    public static void Configure(ISiloBuilder silo, ClusterSettings settings, string connection)
    {
        silo.Configure<ClusterOptions>(options => Name(options, settings));
        silo.Configure<SiloOptions>(options => options.SiloName = settings.SiloName);
        silo.Configure<EndpointOptions>(options => Place(options, settings));
        silo.Configure<ClusterMembershipOptions>(Membership.Watch);
        SiloRules.Apply(silo);
        silo.Services.AddWire();
        if (CollectorSettings.FromEnvironment() is not null)
        {
            silo.AddActivityPropagation();
        }
        silo.UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = (Provider, connection));
        silo.UseAdoNetReminderService(options =>
            (options.Invariant, options.ConnectionString) = (Provider, connection)
        );
        silo.AddAdoNetGrainStorageAsDefault(options => Keep(options, connection));
        silo.AddAdoNetGrainStorage(States, options => Keep(options, connection));
    }

    /// <summary>Names the cluster, for silos and clients alike.</summary>
    internal static void Name(ClusterOptions options, ClusterSettings settings)
    {
        options.ServiceId = ClusterSettings.Service;
        options.ClusterId = settings.Id;
    }

    private static void Place(EndpointOptions options, ClusterSettings settings)
    {
        options.AdvertisedIPAddress = settings.Address;
        options.SiloPort = settings.SiloPort;
        options.GatewayPort = settings.GatewayPort;
    }

    private static void Keep(AdoNetGrainStorageOptions options, string connection)
    {
        options.Invariant = Provider;
        options.ConnectionString = connection;
        options.DeleteStateOnClear = true;
        options.GrainStorageSerializer = new StateJson();
    }
}
