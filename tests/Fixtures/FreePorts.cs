using System.Net;
using System.Net.Sockets;

namespace ZhengXie.Linked.Fixtures;

/// <summary>Ports on which nobody listens; all of one call are different.</summary>
public static class FreePorts
{
    /// <summary>Takes some and lets them go at once, for servers that must be told their port before they start.</summary>
    public static int[] Take(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToArray();
        try
        {
            foreach (var listener in listeners)
            {
                listener.Start();
            }
            return [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        }
        finally
        {
            foreach (var listener in listeners)
            {
                listener.Dispose();
            }
        }
    }
}
