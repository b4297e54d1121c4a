using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Cluster;

namespace ZhengXie.Linked.Grains.Tests.Cluster;

/// <summary>Silos and clients of a cluster on a test's database, in this process.</summary>
internal static class Silos
{
    /// <summary>A silo on free ports; it has joined when this returns.</summary>
    public static async Task<IHost> Join(TestDatabase database, string cluster, Action<ISiloBuilder>? also = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        var ports = FreePorts.Take(2);
        var settings = new ClusterSettings
        {
            Id = cluster,
            SiloPort = ports[0],
            GatewayPort = ports[1],
        };
        builder.UseOrleans(silo =>
        {
            ClusterSilo.Configure(silo, settings, Connection(database));
            also?.Invoke(silo);
        });
        return await Started(builder);
    }

    /// <summary>A client that is connected when this returns.</summary>
    public static async Task<IHost> Call(TestDatabase database, string cluster)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        var settings = new ClusterSettings { Id = cluster };
        builder.UseOrleansClient(client => ClusterClient.Configure(client, settings, Connection(database)));
        return await Started(builder);
    }

    public static IGrainFactory Grains(this IHost host) => host.Services.GetRequiredService<IGrainFactory>();

    private static async Task<IHost> Started(HostApplicationBuilder builder)
    {
        builder.Services.AddLogging();
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

    public static string Connection(TestDatabase database) =>
        new NpgsqlConnectionStringBuilder(database.ServiceString) { SearchPath = "orleans" }.ConnectionString;
}
