using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace ZhengXie.Linked.Gateway.Tests.Crash;

/// <summary>The cable between a gateway and its database: a test pulls it out and puts it back.</summary>
public sealed class DatabaseCable : IAsyncDisposable
{
    private readonly EndPoint database;
    private readonly ConcurrentDictionary<Socket, bool> open = [];
    private readonly ConcurrentBag<Task> running = [];
    private readonly int port;
    private Socket? listening;

    /// <summary>A cable to the database of a connection string, plugged in.</summary>
    public DatabaseCable(string given)
    {
        var settings = new NpgsqlConnectionStringBuilder(given);
        database = settings.Host!.StartsWith('/')
            ? new UnixDomainSocketEndPoint($"{settings.Host}/.s.PGSQL.{settings.Port}")
            : new DnsEndPoint(settings.Host, settings.Port);
        Listen(0);
        port = ((IPEndPoint)listening!.LocalEndPoint!).Port;
    }

    /// <summary>The same connection string through the cable.</summary>
    public string Through(string given) =>
        new NpgsqlConnectionStringBuilder(given)
        {
            Host = "127.0.0.1",
            Port = port,
            SslMode = SslMode.Disable,
        }.ConnectionString;

    /// <summary>Cuts every connection and lets none through.</summary>
    public void PullOut()
    {
        listening?.Dispose();
        foreach (var socket in open.Keys)
        {
            socket.Dispose();
        }
    }

    /// <summary>Lets connections through again.</summary>
    public void PutBack() => Listen(port);

    public async ValueTask DisposeAsync()
    {
        PullOut();
        await Task.WhenAll(running);
    }

    private void Listen(int at)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, optionValue: true);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, at));
        socket.Listen();
        listening = socket;
        running.Add(Accept(socket));
    }

    private async Task Accept(Socket socket)
    {
        try
        {
            while (true)
            {
                running.Add(Carry(await socket.AcceptAsync()));
            }
        }
        catch (Exception pulled) when (pulled is SocketException or ObjectDisposedException)
        {
            return;
        }
    }

    private async Task Carry(Socket near)
    {
        using var far = new Socket(database.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
        open[near] = open[far] = true;
        try
        {
            await far.ConnectAsync(database);
            await using var nearStream = new NetworkStream(near, ownsSocket: true);
            await using var farStream = new NetworkStream(far);
            await Task.WhenAny(nearStream.CopyToAsync(farStream), farStream.CopyToAsync(nearStream));
        }
        catch (Exception pulled) when (pulled is SocketException or IOException or ObjectDisposedException)
        {
            return;
        }
        finally
        {
            open.TryRemove(near, out _);
            open.TryRemove(far, out _);
        }
    }
}
