using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
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
        services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>, LostRings>();
        services.Replace(ServiceDescriptor.Singleton<IHerald, SiloHerald>());
        return services.AddPost<SiloPost>();
    }

    /// <summary>A gateway tells through a silo, and hears what concerns its screens. The host also adds its link to the cluster, before.</summary>
    public static IServiceCollection AddGatewayTidings(this IServiceCollection services)
    {
        services.AddSingleton<GatewayHerald>();
        services.Replace(
            ServiceDescriptor.Singleton<IHerald>(provider => provider.GetRequiredService<GatewayHerald>())
        );
        return services.AddPost<GatewayPost>();
    }

    private static IServiceCollection AddPost<TPost>(this IServiceCollection services)
        where TPost : HearingPost
    {
        services.AddSingleton<HearingPost, TPost>();
        services.AddSingleton<RosterEntry>();
        return services.AddHostedService(provider => provider.GetRequiredService<RosterEntry>());
    }
}
