using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ZhengXie.Linked.Gateway.Telemetry;

/// <summary>
/// Metrics and traces (运行指标) over OTLP. The framework, Npgsql and our own rooms already measure; this only listens
/// and exports, and only where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names a collector.
/// </summary>
public sealed class CollectorExport : IHostedService, IDisposable
{
    /// <summary>The name under which our own rooms trace and measure.</summary>
    public const string Source = "ZhengXie.Linked";

    private readonly TracerProvider traces;
    private readonly MeterProvider metrics;

    /// <summary>Starts listening; the exporter reads its endpoint and protocol from the standard variables.</summary>
    public CollectorExport()
    {
        var resource = ResourceBuilder.CreateDefault().AddService(Source);
        traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(Source, "Microsoft.AspNetCore", "Microsoft.AspNetCore.SignalR.Server", "Npgsql")
            .AddOtlpExporter()
            .Build();
        metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(Source, "Microsoft.AspNetCore.*", "Npgsql", "System.Runtime")
            .AddOtlpExporter()
            .Build();
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Sends what has been gathered; a collector that is away delays the stop by a few seconds at most.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces.ForceFlush(timeoutMilliseconds: 2000);
        metrics.ForceFlush(timeoutMilliseconds: 2000);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        traces.Dispose();
        metrics.Dispose();
    }
}
