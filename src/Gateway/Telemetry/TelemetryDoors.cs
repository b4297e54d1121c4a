namespace ZhengXie.Linked.Gateway.Telemetry;

/// <summary>Registers telemetry where a collector is named.</summary>
public static class TelemetryDoors
{
    /// <summary>Exports metrics and traces if the environment names a collector; otherwise does nothing.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services) =>
        CollectorSettings.FromEnvironment() is { } settings ? services.AddTelemetry(settings) : services;

    /// <summary>Exports metrics and traces to a collector.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, CollectorSettings settings)
    {
        // The framework leaves method, route and status out of its spans unless told otherwise.
        AppContext.SetSwitch("Microsoft.AspNetCore.Hosting.SuppressActivityOpenTelemetryData", isEnabled: false);
        return services.AddSingleton(settings).AddHostedService<CollectorExport>();
    }
}
