using Microsoft.AspNetCore.Http.Connections;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>How a hub is reached (长连接方式).</summary>
internal static class HubTransport
{
    /// <summary>
    /// Over web sockets and nothing else. The other ways take several requests that must all meet the same gateway, and behind a
    /// balancer nothing sees to that.
    /// </summary>
    public static void Sockets(HttpConnectionDispatcherOptions options) =>
        options.Transports = HttpTransportType.WebSockets;
}
