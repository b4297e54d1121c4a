using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>Puts the engine of grains into a host's services, for a silo and for whoever calls silos.</summary>
public static class GrainEngineRegistration
{
    /// <summary>The engine of grains in place of the local one, with its patience.</summary>
    public static IServiceCollection AddGrainEngine(this IServiceCollection services)
    {
        // The clock of the rules may be a test's; patience with machines needs one that goes.
        services.AddSingleton(provider => new CallPatience(
            TimeProvider.System,
            provider.GetRequiredService<ILogger<CallPatience>>()
        ));
        return services.Replace(ServiceDescriptor.Singleton<IEngine, GrainEngine>());
    }
}
