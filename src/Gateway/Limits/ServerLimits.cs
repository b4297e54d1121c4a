using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace ZhengXie.Linked.Gateway.Limits;

/// <summary>What the web server itself holds to, before any endpoint is chosen.</summary>
public sealed class ServerLimits(IOptions<LimitOptions> limits) : IConfigureOptions<KestrelServerOptions>
{
    /// <inheritdoc/>
    public void Configure(KestrelServerOptions options)
    {
        options.AddServerHeader = false;
        options.Limits.MaxRequestBodySize = BodyLimit.DrainedBytes;
        options.Limits.MaxConcurrentConnections = limits.Value.Connections;
        options.Limits.MaxConcurrentUpgradedConnections = limits.Value.Connections;
        options.Limits.MaxRequestHeaderCount = 64;
        options.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
        options.Limits.MaxRequestLineSize = 8 * 1024;
        options.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
    }
}
