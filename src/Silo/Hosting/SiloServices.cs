using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Grains.Bodies;
using ZhengXie.Linked.Grains.Cluster;
using ZhengXie.Linked.Grains.Tidings;
using ZhengXie.Linked.Silo.Health;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Health;
using ZhengXie.Linked.Storage.Postgres;
using ZhengXie.Linked.Storage.Record;
using ZhengXie.Linked.Storage.Telemetry;

namespace ZhengXie.Linked.Silo.Hosting;

/// <summary>What a silo is made of (装配): the keepers of every noun and the sweepers that their bodies own; whatever else looks after the house stands in gateways.</summary>
internal static class SiloServices
{
    // Grains at work end their acts and leave; then the others are told. Kubernetes waits longer than this.
    private static readonly TimeSpan Drain = TimeSpan.FromSeconds(45);

    /// <summary>Registers everything.</summary>
    public static void AddSilo(this WebApplicationBuilder builder, RecordDatabase database, ClusterSettings cluster)
    {
        var services = builder.Services;

        // The record, its keepers, and the nouns.
        database.AddTo(services);
        services.AddRecord(builder.Configuration.GetSection("Linked:Record").Get<RecordOptions>() ?? new());
        builder.AddClusterSilo(cluster, database.ClusterConnection);
        services.AddNouns(builder.Configuration);
        services.AddSiloTidings();
        services.AddSweeper();
        builder.UseOrleans(silo => silo.AddBodySweeps().WakeBodySweeps());
        services.AddHostedService<SiloReading>();

        // Who looks at it from outside.
        services.AddHealth();
        services.AddHealthChecks().AddCheck<MemberHealth>("silo", tags: [HealthDoors.Ready]);
        services.AddTelemetry("ZhengXie.Linked.Silo");
        if (builder.Configuration["Logging:LogLevel:Microsoft.AspNetCore"] is null)
        {
            builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        }

        services.Configure<HostOptions>(options => options.ShutdownTimeout = Drain);
    }
}
