using Microsoft.Extensions.Hosting;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace ZhengXie.Linked.Storage.Telemetry;

/// <summary>
/// Collector export (指标与链路上报) over OTLP. The framework, Npgsql, Orleans and our own rooms already measure; this only
/// listens and sends.
/// </summary>
public sealed class CollectorExport : IHostedService, IDisposable
{
    /// <summary>The name under which our own rooms trace and measure.</summary>
    public const string Source = "ZhengXie.Linked";

    private const int PatienceMilliseconds = 2000;

    private readonly CollectorSettings settings;
    private readonly TracerProvider traces;
    private readonly MeterProvider metrics;

    /// <summary>Starts listening.</summary>
    public CollectorExport(CollectorSettings settings)
    {
        this.settings = settings;
        var resource = ResourceBuilder.CreateDefault().AddService(settings.Name);
        traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(resource)
            .AddSource(
                Source,
                "Microsoft.AspNetCore",
                "Microsoft.AspNetCore.SignalR.Server",
                "Microsoft.Orleans.*",
                "Npgsql"
            )
            .AddOtlpExporter(options => Point(options, "v1/traces"))
            .Build();
        metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(resource)
            .AddMeter(Source, "Microsoft.AspNetCore.*", "Microsoft.Orleans", "Npgsql", "System.Runtime")
            .AddOtlpExporter(options => Point(options, "v1/metrics"))
            .Build();
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Sends what has been gathered; a collector that is away delays the stop by a few seconds at most.</summary>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        traces.ForceFlush(PatienceMilliseconds);
        metrics.ForceFlush(PatienceMilliseconds);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        traces.Dispose();
        metrics.Dispose();
    }

    // An endpoint set here is taken as it is; only one from the environment gets the signal's path added.
    private void Point(OtlpExporterOptions options, string signal)
    {
        options.Protocol = settings.OverHttp ? OtlpExportProtocol.HttpProtobuf : OtlpExportProtocol.Grpc;
        options.Endpoint = settings.OverHttp ? new Uri(settings.Endpoint, signal) : settings.Endpoint;
    }
}
