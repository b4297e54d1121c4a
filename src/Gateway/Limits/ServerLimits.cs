using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace ZhengXie.Linked.Gateway.Limits;

/// <summary>What the web server itself holds to, before any endpoint is chosen.</summary>
public sealed class ServerLimits(IOptions<LimitOptions> limits, ConnectionsOfAddress connections)
    : IConfigureOptions<KestrelServerOptions>
{
    private const int HeadersInBytes = 16 * 1024;
    private const int LineInBytes = 8 * 1024;
    private const int MostHeaders = 64;
    private const int StreamsOfConnection = 100;

    /// <inheritdoc/>
    public void Configure(KestrelServerOptions options)
    {
        var bounds = limits.Value;
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = BodyLimit.DrainedBytes;
        options.Limits.MaxConcurrentConnections = bounds.Connections;
        options.Limits.MaxConcurrentUpgradedConnections = bounds.Connections;
        options.Limits.MaxRequestHeaderCount = MostHeaders;
        options.Limits.MaxRequestHeadersTotalSize = HeadersInBytes;
        options.Limits.MaxRequestLineSize = LineInBytes;
        options.Limits.Http2.MaxStreamsPerConnection = StreamsOfConnection;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(bounds.HeaderSeconds);
        options.Limits.KeepAliveTimeout = TimeSpan.FromSeconds(bounds.IdleSeconds);
        // Whoever sends or reads more slowly than this holds a connection for nothing.
        var slowest = new MinDataRate(bounds.BytesPerSecond, TimeSpan.FromSeconds(bounds.GraceSeconds));
        options.Limits.MinRequestBodyDataRate = slowest;
        options.Limits.MinResponseDataRate = slowest;
        options.ConfigureEndpointDefaults(listening => listening.Use(connections.Count));
    }
}
