using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ZhengXie.Linked.Storage.Tests.Record;

/// <summary>A line to the server that can be cut in the moment in which the server answers.</summary>
internal sealed class CutLine : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly EndPoint server;
    private readonly Task accepting;
    private int armed;

    public CutLine(string connectionString)
    {
        var to = new NpgsqlConnectionStringBuilder(connectionString);
        server = to.Host!.StartsWith('/')
            ? new UnixDomainSocketEndPoint($"{to.Host}/.s.PGSQL.{to.Port}")
            : new DnsEndPoint(to.Host, to.Port);
        listener.Start();
        to.Host = "127.0.0.1";
        to.Port = ((IPEndPoint)listener.LocalEndpoint).Port;
        ConnectionString = to.ConnectionString;
        accepting = Accept();
    }

    /// <summary>How to reach the server through this line.</summary>
    public string ConnectionString { get; }

    /// <summary>How often it was cut.</summary>
    public int Cuts { get; private set; }

    /// <summary>The next answer of the server is lost, and the connection with it.</summary>
    public void CutAtNextAnswer() => Volatile.Write(ref armed, 1);

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await accepting;
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptSocketAsync();
                var upstream = new Socket(
                    server.AddressFamily is AddressFamily.Unix ? AddressFamily.Unix : AddressFamily.InterNetwork,
                    SocketType.Stream,
                    ProtocolType.Unspecified
                );
                await upstream.ConnectAsync(server);
                _ = Pass(client, upstream, cuts: false);
                _ = Pass(upstream, client, cuts: true);
            }
        }
        catch (SocketException)
        {
            // The listener was stopped: the test is over.
        }
    }

    private async Task Pass(Socket from, Socket to, bool cuts)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var many)
            {
                if (cuts && Interlocked.Exchange(ref armed, 0) == 1)
                {
                    Cuts++;
                    break;
                }
                await to.SendAsync(buffer.AsMemory(0, many));
            }
        }
        catch (SocketException)
        {
            // One of the two hung up; so does the other.
        }
        from.Close();
        to.Close();
    }
}
