using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Storage.Engine;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Puts what processes of a cluster tell each other into their hosts.</summary>
public static class TidingsRegistration
{
    /// <summary>A silo tells every process, and hears what touches its rules. The host also adds the record and the nouns.</summary>
    public static IServiceCollection AddSiloTidings(this IServiceCollection services)
    {
        services.AddSingleton<HearerLanes>();
        services.AddSingleton<IBell, ClusterBell>();
        services.Replace(ServiceDescriptor.Singleton<IHerald, SiloHerald>());
        services.AddSingleton<HearingPost, SiloPost>();
        services.AddHostedService<RosterEntry>();
        return services;
    }

    /// <summary>A gateway tells through the cluster. What it hears comes with <see cref="AddHearing"/>, beside the client.</summary>
    public static IServiceCollection AddGatewayTidings(this IServiceCollection services)
    {
        services.AddSingleton<GatewayHerald>();
        services.Replace(ServiceDescriptor.Singleton<IHerald>(Herald));
        return services;
    }

    /// <summary>The host of the cluster's client: while it runs, the gateway stands on the roster.</summary>
    /// <param name="services">That host's services.</param>
    /// <param name="gateway">The gateway's own services.</param>
    public static IServiceCollection AddHearing(this IServiceCollection services, IServiceProvider gateway)
    {
        services.AddSingleton<HearingPost>(_ => new GatewayPost(gateway.GetRequiredService<Ears>(), Herald(gateway)));
        services.AddHostedService<RosterEntry>();
        return services;
    }

    private static GatewayHerald Herald(IServiceProvider provider) => provider.GetRequiredService<GatewayHerald>();
}
