using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Tests.Reports;

namespace ZhengXie.Linked.Grains.Tests.Engine;

public sealed class LoneSiloTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Fact]
    public async Task Port_SomebodyCalls_HangsUpUnheard()
    {
        var endpoint = FreeEndpoint();
        using var house = await House.Open(database, builder => ListenAt(builder, endpoint));
        using var caller = new TcpClient();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));

        // A silo that listened would wait for the caller to introduce himself.
        Assert.True(await IsHungUpOn(caller, endpoint, limit.Token));
        await house.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Clients_OfACluster_HaveNoPort()
    {
        using var house = await House.Open(database);

        Assert.Null(house.Services.GetRequiredService<ILocalSiloDetails>().GatewayAddress);
        await house.StopAsync();
    }

    private static async Task<bool> IsHungUpOn(TcpClient caller, IPEndPoint endpoint, CancellationToken cancellation)
    {
        try
        {
            await caller.ConnectAsync(endpoint, cancellation);
            return await caller.GetStream().ReadAsync(new byte[1], cancellation) == 0;
        }
        catch (Exception cut)
            when (cut is SocketException { SocketErrorCode: not SocketError.ConnectionRefused } or IOException)
        {
            // Hung up on before the connection was looked at.
            return true;
        }
    }

    private static void ListenAt(IHostApplicationBuilder builder, IPEndPoint endpoint) =>
        builder.Services.PostConfigure<EndpointOptions>(options => options.SiloListeningEndpoint = endpoint);

    private static IPEndPoint FreeEndpoint()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return (IPEndPoint)listener.LocalEndpoint;
    }
}
