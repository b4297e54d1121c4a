using System.Security.Authentication;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace ZhengXie.Linked.Gateway.Headers;

/// <summary>Which TLS the house speaks (加密协议): 1.2 and 1.3, nothing older, and a greeting within bounded time.</summary>
public sealed class Ciphers : IConfigureOptions<KestrelServerOptions>
{
    private static readonly TimeSpan Greeting = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public void Configure(KestrelServerOptions options) =>
        options.ConfigureHttpsDefaults(https =>
        {
            https.SslProtocols = SslProtocols.Tls12 | SslProtocols.Tls13;
            https.HandshakeTimeout = Greeting;
        });
}
