using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace ZhengXie.Linked.Gateway.Tests.Cluster;

/// <summary>
/// One address before several gateways: each connection goes to the next of them in turn, whoever it comes from. Nothing is sticky, as
/// before a cluster.
/// </summary>
internal sealed class Street : IAsyncDisposable
{
    private readonly IPEndPoint[] doors;
    private readonly Socket listening = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
    private readonly ConcurrentDictionary<Socket, bool> open = [];
    private readonly ConcurrentBag<Task> running = [];
    private int turn;

    /// <summary>Before gateways on loopback.</summary>
    public Street(IEnumerable<Uri> gateways)
    {
        doors = [.. gateways.Select(gateway => new IPEndPoint(IPAddress.Loopback, gateway.Port))];
        listening.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listening.Listen();
        Address = new Uri($"http://127.0.0.1:{((IPEndPoint)listening.LocalEndPoint!).Port}");
        running.Add(Accept());
    }

    public Uri Address { get; }

    public async ValueTask DisposeAsync()
    {
        listening.Dispose();
        foreach (var socket in open.Keys)
        {
            socket.Dispose();
        }
        await Task.WhenAll(running);
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                running.Add(Carry(await listening.AcceptAsync(), doors[turn++ % doors.Length]));
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task Carry(Socket near, EndPoint door)
    {
        using var far = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        far.NoDelay = near.NoDelay = true;
        open[near] = open[far] = true;
        try
        {
            await far.ConnectAsync(door);
            await Task.WhenAll(Pass(near, far), Pass(far, near));
        }
        catch (Exception closed) when (closed is SocketException or IOException or ObjectDisposedException)
        {
            return;
        }
        finally
        {
            near.Dispose();
            open.TryRemove(near, out _);
            open.TryRemove(far, out _);
        }
    }

    // Who has said all may still be listening.
    private static async Task Pass(Socket from, Socket to)
    {
        await using var reading = new NetworkStream(from);
        await using var writing = new NetworkStream(to);
        await reading.CopyToAsync(writing);
        to.Shutdown(SocketShutdown.Send);
    }
}
