using System.Net.WebSockets;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Hosting;
using ZhengXie.Linked.Gateway.Play;
using ZhengXie.Linked.Gateway.Tests.Cluster;
using ZhengXie.Linked.Storage.Clocks;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Gateway.Tests;

/// <summary>
/// The whole house with the demo, on a real web server and a database of its own, under a clock that a test moves: one gateway, or two
/// and two silos behind one address (<see cref="HouseSilos"/>).
/// </summary>
public sealed class LinkedHouse : IAsyncLifetime, IAsyncDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(500);

    private TestDatabase database = null!;
    private readonly HouseSilos silos = new();
    private readonly List<GatewayHost> gateways = [];
    private Street street = null!;
    private HttpClient http = null!;

    /// <summary>Further settings, each as on the command line.</summary>
    public IReadOnlyList<string> Settings { get; init; } = [];

    /// <summary>Services in place of the house's own.</summary>
    public Action<IServiceCollection> Replace { get; init; } = _ => { };

    public TestClock Clock { get; } = TestClock.OnMonday();

    /// <summary>Those of the gateway, of the first one where there are several.</summary>
    public IServiceProvider Services => gateways[0].App.Services;

    public TestDatabase Database => database;

    public Uri Address { get; private set; } = null!;

    /// <summary>What the gateway writes into its log, while a test listens.</summary>
    public HeardLog Log { get; } = new();

    public async Task InitializeAsync()
    {
        database = await PlantedDemo.Copy(Folder);
        await silos.Join(OfAll, Clock, Log);
        while (gateways.Count < HouseSilos.Gateways)
        {
            await OpenGateway();
        }
        street = new Street(gateways.Select(AddressOf));
        Address = gateways is [var only] ? AddressOf(only) : street.Address;
        http = new HttpClient(
            new SocketsHttpHandler
            {
                PooledConnectionLifetime = gateways.Count > 1 ? TimeSpan.Zero : Timeout.InfiniteTimeSpan,
            }
        )
        {
            BaseAddress = Address,
        };
    }

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        await street.DisposeAsync();
        foreach (var gateway in gateways)
        {
            await gateway.DisposeAsync();
        }
        await silos.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>What gathers rings waits a moment; under a clock that stands it would wait for good.</summary>
    internal static void AddRinger(IServiceCollection services) =>
        services.AddSingleton(provider => new Ringer(provider.GetServices<IBell>(), TimeProvider.System));

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public Task<Player> SignIn(string userName) =>
        Player.SignIn(userName, http, Connect, Clock, CancellationToken.None);

    public async Task<Screen> OpenScreen(string userName) =>
        await Screen.Open(await SignIn(userName), CancellationToken.None);

    /// <summary>
    /// Has the house do what has come. The clock ticks on while that takes: an act that was under way when a test moved the
    /// clock has run out of patience, and waits for a moment to try again that would otherwise never come.
    /// </summary>
    public async Task Sweep(CancellationToken cancellation = default)
    {
        var sweeping = Services.GetRequiredService<Sweeper>().Drain(cancellation);
        while (!sweeping.IsCompleted)
        {
            try
            {
                await sweeping.WaitAsync(Tick, cancellation);
            }
            catch (TimeoutException)
            {
                Clock.Advance(Tick);
            }
        }
        await sweeping;
    }

    public static async Task<WebSocket> Connect(Uri address, string token, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", "Bearer " + token);
        await socket.ConnectAsync(address, cancellation);
        return socket;
    }

    // What silos and gateways are told.
    private string[] OfAll =>
        [
            "--urls=http://127.0.0.1:0",
            "--Linked:Owner=" + database.OwnerString,
            "--Linked:Service=" + database.ServiceString,
            "--Linked:DataFolder=" + Folder,
            "--Logging:LogLevel:Default=Trace",
            "--Logging:LogLevel:Microsoft.AspNetCore=Trace",
            .. Settings,
        ];

    private async Task OpenGateway()
    {
        var gateway = await GatewayHost.Open(
            [
                "--Demo=true",
                CheapPasswords.Setting,
                "--Accounts:SecondFactorAtSignIn=Nobody",
                "--Limits:AccountBurst=100000",
                "--Limits:SignInsPerMinute=100000",
                "--Dashboards:Kept=00:00:00",
                "--Dashboards:PastKept=00:00:00",
                .. HouseSilos.ForGateways,
                .. OfAll,
            ],
            builder =>
            {
                builder.Logging.ClearProviders().AddProvider(Log);
                builder.Services.AddSingleton<TimeProvider>(Clock);
                AddRinger(builder.Services);
                Replace(builder.Services);
            }
        );
        gateways.Add(gateway);
        await gateway.App.StartAsync();
        await HouseSilos.Met(gateway.App.Services);
    }

    private static Uri AddressOf(GatewayHost gateway) =>
        new(
            gateway
                .App.Services.GetRequiredService<IServer>()
                .Features.Get<IServerAddressesFeature>()!
                .Addresses.Single()
        );

    private string Folder { get; } = Directory.CreateTempSubdirectory("linked-house-").FullName;
}
