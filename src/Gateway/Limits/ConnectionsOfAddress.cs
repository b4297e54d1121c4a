using System.Collections.Concurrent;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using ZhengXie.Linked.Gateway.Headers;

namespace ZhengXie.Linked.Gateway.Limits;

/// <summary>
/// Connections of one address (同一地址的连接数): one beyond the bound is cut off before a byte of it is read, so that a single
/// machine cannot take all that the house can hold. A trusted proxy brings everybody, and is not counted.
/// </summary>
public sealed class ConnectionsOfAddress(IOptions<LimitOptions> limits, TrustedProxies proxies)
{
    private readonly ConcurrentDictionary<string, int> open = new(StringComparer.Ordinal);

    /// <summary>Counts a connection for as long as it is open.</summary>
    public ConnectionDelegate Count(ConnectionDelegate next) =>
        async connection =>
        {
            var remote = (connection.RemoteEndPoint as System.Net.IPEndPoint)?.Address;
            if (proxies.Include(remote))
            {
                await next(connection);
                return;
            }
            var address = Partition.AddressOf(remote);
            try
            {
                if (open.AddOrUpdate(address, 1, (_, many) => many + 1) <= limits.Value.ConnectionsOfAddress)
                {
                    await next(connection);
                }
                else
                {
                    connection.Abort(new ConnectionAbortedException("Too many connections of one address."));
                }
            }
            finally
            {
                Leave(address);
            }
        };

    // The last one takes its entry along: addresses that are gone leave nothing behind.
    private void Leave(string address)
    {
        if (open.AddOrUpdate(address, 0, (_, many) => many - 1) == 0)
        {
            open.TryRemove(new(address, 0));
        }
    }
}
