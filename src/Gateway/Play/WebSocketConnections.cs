using System.Net;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Connections;

namespace ZhengXie.Linked.Gateway.Play;

/// <summary>
/// Opens hub connections over a plain web socket (长连接). The client library comes without a transport; this one needs no
/// negotiation because it skips to the only transport it has.
/// </summary>
/// <param name="open">Opens the socket to the address.</param>
public sealed class WebSocketConnections(Func<Uri, CancellationToken, Task<WebSocket>> open) : IConnectionFactory
{
    /// <inheritdoc/>
    public async ValueTask<ConnectionContext> ConnectAsync(
        EndPoint endpoint,
        CancellationToken cancellationToken = default
    )
    {
        var address = ((UriEndPoint)endpoint).Uri;
        var scheme = address.Scheme == Uri.UriSchemeHttps ? Uri.UriSchemeWss : Uri.UriSchemeWs;
        var socket = await open(new UriBuilder(address) { Scheme = scheme }.Uri, cancellationToken);
        return new WebSocketConnection(socket);
    }
}
