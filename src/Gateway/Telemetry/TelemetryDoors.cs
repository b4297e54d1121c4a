namespace ZhengXie.Linked.Gateway.Telemetry;

/// <summary>Registers telemetry where a collector is named.</summary>
public static class TelemetryDoors
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Exports metrics and traces if the environment names a collector; otherwise does nothing.</summary>
    public static IServiceCollection AddTelemetry(this IServiceCollection services) =>
        string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Endpoint))
            ? services
            : services.AddHostedService<CollectorExport>();
}
