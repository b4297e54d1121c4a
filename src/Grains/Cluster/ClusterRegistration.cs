using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Grains.Engine;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>Puts a silo of a cluster into the host's services.</summary>
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
        builder.Services.AddGrainEngine();
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
