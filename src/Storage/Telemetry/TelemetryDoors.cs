using Microsoft.Extensions.DependencyInjection;

namespace ZhengXie.Linked.Storage.Telemetry;

/// <summary>Registers telemetry where a collector is named.</summary>
public static class TelemetryDoors
{
    /// <summary>Exports metrics and traces if the environment names a collector; otherwise does nothing.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="name">What the process is called there.</param>
    public static IServiceCollection AddTelemetry(
        this IServiceCollection services,
        string name = CollectorExport.Source
    ) =>
        CollectorSettings.FromEnvironment() is { } settings
            ? services.AddTelemetry(settings with { Name = name })
            : services;

    /// <summary>Exports metrics and traces to a collector.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, CollectorSettings settings)
    {
        // The framework leaves method, route and status out of its spans unless told otherwise.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", isEnabled: false);
        return services.AddSingleton(settings).AddHostedService<CollectorExport>();
    }
}
