namespace ZhengXie.Linked.Storage.Telemetry;

/// <summary>Where metrics and traces go (采集端设置): the standard variables of OpenTelemetry.</summary>
/// <param name="Endpoint">The collector, <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>.</param>
/// <param name="OverHttp">Whether it speaks HTTP, <c>OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf</c>; gRPC otherwise.</param>
public sealed record CollectorSettings(Uri Endpoint, bool OverHttp)
{
    /// <summary>What this process is called there: gateways and silos are told apart.</summary>
    public string Name { get; init; } = CollectorExport.Source;

    private const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";
    private const string ProtocolVariable = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <summary>What the environment says; none where it names no collector.</summary>
    public static CollectorSettings? FromEnvironment() =>
        Uri.TryCreate(Environment.GetEnvironmentVariable(EndpointVariable), UriKind.Absolute, out var endpoint)
            ? new CollectorSettings(
                endpoint,
                Environment.GetEnvironmentVariable(ProtocolVariable)?.StartsWith("http/", StringComparison.Ordinal)
                    == true
            )
            : null;
}
