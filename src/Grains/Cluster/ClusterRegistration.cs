using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Grains.Engine;
using ZhengXie.Linked.Grains.Tidings;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>Puts a silo of a cluster, or a client of one, into the host's services.</summary>
public static class ClusterRegistration
{
    /// <summary>
    /// A silo in this process, and the engine over the whole cluster in place of the local one. The host also adds the record and
    /// the nouns.
    /// </summary>
    /// <param name="builder">The host under construction.</param>
    /// <param name="settings">The silo's cluster and its place in it.</param>
    /// <param name="connection">Connection string of the service role with the search path <c>orleans</c>.</param>
    public static void AddClusterSilo(this IHostApplicationBuilder builder, ClusterSettings settings, string connection)
    {
        builder.UseOrleans(silo => ClusterSilo.Configure(silo, settings, connection));
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<CallPatience>();
        builder.Services.Replace(ServiceDescriptor.Singleton<IEngine, GrainEngine>());
        builder.QuietOrleans();
    }

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
            provider.GetRequiredService<ILogger<CallPatience>>()
        ));
        services.Replace(ServiceDescriptor.Singleton<IEngine, ClusterEngine>());
        services.AddGatewayTidings();
        builder.QuietOrleans();
    }

    /// <summary>Orleans tells of its every step; who wants to read it sets this level.</summary>
    public static void QuietOrleans(this IHostApplicationBuilder builder)
    {
        if (builder.Configuration["Logging:LogLevel:Orleans"] is null)
        {
            builder.Logging.AddFilter("Orleans", LogLevel.Warning);
        }
    }
}
