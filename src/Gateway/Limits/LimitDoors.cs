using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace ZhengXie.Linked.Gateway.Limits;

/// <summary>Registers every bound of the doors.</summary>
public static class LimitDoors
{
    /// <summary>Bounds on rate, size and connections.</summary>
    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddOptions<LimitOptions>().BindConfiguration(LimitOptions.Section);
        services.AddSingleton<IConfigureOptions<KestrelServerOptions>, ServerLimits>();
        return services.AddRateLimits();
    }
}
