using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Grains.Tidings;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>Puts the engine of a cluster's client into the host's services.</summary>
public static class LinkRegistration
{
    /// <summary>The link to the cluster, its health, and the engine over it. The host also adds the record.</summary>
    /// <param name="builder">The host.</param>
    /// <param name="connection">Connection string of the service role with the search path <c>orleans</c>.</param>
    /// <param name="ready">The tag of checks that decide whether the host is ready.</param>
    /// <exception cref="EngineRefusedException">A setting of the cluster is not usable.</exception>
    public static void AddClusterEngine(this IHostApplicationBuilder builder, string connection, string ready)
    {
        var settings = ClusterSettings.From(builder.Configuration);
        var services = builder.Services;
        services.AddSingleton(provider => new ClusterLink(
            settings,
            connection,
            provider.GetRequiredService<ILoggerFactory>()
        ));
        services.AddHostedService(provider => provider.GetRequiredService<ClusterLink>());
        services.AddHealthChecks().AddCheck<ClusterHealth>("cluster", tags: [ready]);
        services.AddSingleton(provider => provider.GetRequiredService<ClusterLink>().Grains);
        // A call is repeated after real seconds, whatever the clock of the rules says.
        services.AddSingleton(provider => new CallPatience(
            TimeProvider.System,
            provider.GetRequiredService<ILogger<CallPatience>>(),
            CallPatience.Beside
        ));
        services.Replace(ServiceDescriptor.Singleton<IEngine, ClusterEngine>());
        services.AddGatewayTidings();
        builder.QuietOrleans();
    }
}
