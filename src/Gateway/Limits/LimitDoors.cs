using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.Options;
using ZhengXie.Linked.Gateway.Headers;

namespace ZhengXie.Linked.Gateway.Limits;

/// <summary>Registers every bound of the doors.</summary>
public static class LimitDoors
{
    /// <summary>Bounds on rate, size and connections, and the way to the house.</summary>
    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section);
        services.AddTransport();
        services.AddSingleton<ConnectionsOfAddress>();
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, ServerLimits>();
        services
            .AddOptions<SocketTransportOptions>()
            .Configure<IOptions<LimitOptions>>((sockets, limits) => sockets.Backlog = limits.Value.ConnectionsWaiting);
        return services.AddRateLimits();
    }
}
