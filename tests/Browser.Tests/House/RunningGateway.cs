using System.Net.WebSockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>A gateway on a database of its own that can be stopped and started again at the same address.</summary>
public sealed class RunningGateway : IAsyncDisposable
{
    private readonly TestDatabase database;
    private readonly string folder = Directory.CreateTempSubdirectory("linked-browser-").FullName;
    private GatewayHost? host;
    private HttpClient http = null!;

    private RunningGateway(TestDatabase database) => this.database = database;

    /// <summary>What the house takes for the time.</summary>
    public ForwardTime Time { get; } = new();

    /// <summary>Where its doors are.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>Opens one.</summary>
    public static async Task<RunningGateway> Open()
    {
        var gateway = new RunningGateway(await TestDatabase.CreateAsync());
        await gateway.Start();
        gateway.http = new HttpClient { BaseAddress = gateway.Address };
        return gateway;
    }

    /// <summary>
    /// Starts it where it stood, by default without a second factor at sign-in and with half an hour to be idle: a code counts
    /// once, and the tests would wait for new ones; and some let a quarter of an hour pass.
    /// </summary>
    /// <param name="settings">Further settings, each as on the command line.</param>
    public async Task Start(params string[] settings)
    {
        host = await GatewayHost.Open(
            [
                "--urls=" + Address.GetLeftPart(UriPartial.Authority),
                "--Demo=true",
                CheapPasswords.Setting,
                "--Accounts:SecondFactorAtSignIn=Nobody",
                "--Sessions:Idle=00:30:00",
                "--Limits:SignInsPerMinute=100000",
                "--Linked:Owner=" + database.OwnerString,
                "--Linked:Service=" + database.ServiceString,
                "--Linked:DataFolder=" + folder,
                .. settings,
            ],
            builder =>
            {
                builder.Logging.ClearProviders();
                builder.Services.AddSingleton<TimeProvider>(Time);
            }
        );
        await host.App.StartAsync();
        var server = host.App.Services.GetRequiredService<IServer>();
        Address = new Uri(server.Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>Stops it: every line to it breaks.</summary>
    public async Task Stop()
    {
        if (host is not null)
        {
            await host.App.StopAsync();
            await host.DisposeAsync();
        }
        host = null;
    }

    /// <summary>Somebody who acts without a window.</summary>
    public Task<Player> Player(string userName) =>
        Gateway.Play.Player.SignIn(userName, http, Connect, new HurriedTime(Time), CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await Stop();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<WebSocket> Connect(Uri address, string token, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", "Bearer " + token);
        await socket.ConnectAsync(address, cancellation);
        return socket;
    }
}
