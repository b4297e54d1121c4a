using System.Net.Sockets;
using System.Text;

namespace ZhengXie.Linked.Gateway.Tests.Bounds;

/// <summary>Somebody with a bare connection (裸连接), who sends what he likes, and as slowly as he likes.</summary>
internal sealed class RawClient : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly TcpClient client = new();

    public static async Task<RawClient> Connect(Uri house)
    {
        var raw = new RawClient();
        try
        {
            await raw.client.ConnectAsync(house.Host, house.Port);
        }
        catch (SocketException cut) when (cut.SocketErrorCode == SocketError.ConnectionReset)
        {
            // Hung up before this side had noticed that it was connected.
        }
        return raw;
    }

    public async Task Send(byte[] bytes)
    {
        using var end = new CancellationTokenSource(Patience);
        await client.GetStream().WriteAsync(bytes, end.Token);
    }

    public Task Send(string words) => Send(Encoding.ASCII.GetBytes(words));

    /// <summary>What comes first; empty if the house hangs up instead.</summary>
    public async Task<byte[]> Receive()
    {
        using var end = new CancellationTokenSource(Patience);
        var buffer = new byte[4096];
        try
        {
            return buffer[..await client.GetStream().ReadAsync(buffer, end.Token)];
        }
        catch (IOException)
        {
            // Reset instead of closed: hung up all the same.
            return [];
        }
    }

    /// <summary>Everything that comes until the house hangs up; fails if it does not.</summary>
    public async Task<string> UntilHungUp()
    {
        var all = new StringBuilder();
        while (await Receive() is { Length: > 0 } some)
        {
            all.Append(Encoding.UTF8.GetString(some));
        }
        return all.ToString();
    }

    /// <summary>Whether a request is answered on this connection.</summary>
    public async Task<bool> IsServed()
    {
        if (!client.Connected)
        {
            return false;
        }
        try
        {
            await Send("GET /api/bodies/320581 HTTP/1.1\r\nHost: a\r\n\r\n");
            return (await Receive()).Length > 0;
        }
        catch (IOException)
        {
            return false;
        }
    }

    public void Dispose() => client.Dispose();
}
