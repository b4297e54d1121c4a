using System.Net.WebSockets;
using Dapper;
using Npgsql;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.Play;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>A cluster as it is shipped: two silos and two gateways, each in a process of its own, on one prepared database.</summary>
internal sealed class ClusterHouse : IAsyncDisposable
{
    private readonly HttpClient[] http;

    private ClusterHouse(Ground ground, List<SiloProcess> silos, GatewayProcess[] gateways)
    {
        Ground = ground;
        Silos = silos;
        Gateways = gateways;
        http = [.. gateways.Select(gateway => new HttpClient { BaseAddress = gateway.Address })];
    }

    /// <summary>What it stands on.</summary>
    public Ground Ground { get; }

    /// <summary>The silos that were not ended, oldest first.</summary>
    public List<SiloProcess> Silos { get; }

    /// <summary>The two gateways, dead or alive.</summary>
    public GatewayProcess[] Gateways { get; }

    /// <summary>How many gateways there are.</summary>
    public int Doors => http.Length;

    /// <summary>Opens one that is ready when this returns; it disposes the ground in the end.</summary>
    /// <param name="ground">The prepared record.</param>
    /// <param name="places">Where the two silos and then the two gateways stand; left out, all on loopback.</param>
    public static async Task<ClusterHouse> Open(Ground ground, params NetworkPlace[] places)
    {
        var silos = Task.WhenAll(new[] { 0, 1 }.Select(at => SiloOn(ground, places.ElementAtOrDefault(at))));
        var gateways = Task.WhenAll(new[] { 2, 3 }.Select(at => GatewayOn(ground, places.ElementAtOrDefault(at))));
        var house = new ClusterHouse(ground, [.. await silos], await gateways);
        await house.Ready();
        return house;
    }

    /// <summary>A further silo; it has joined when this returns.</summary>
    public async Task<SiloProcess> StartSilo(NetworkPlace? place = null)
    {
        var silo = await SiloOn(Ground, place);
        Silos.Add(silo);
        return silo;
    }

    /// <summary>In the place of those that have ended by themselves, others.</summary>
    /// <param name="places">Where the silos were started, in their order.</param>
    public async Task StartMissingSilos(params NetworkPlace[] places)
    {
        for (var at = 0; at < places.Length; at++)
        {
            if (!Silos[at].IsAlive)
            {
                Silos[at].Dispose();
                Silos[at] = await SiloOn(Ground, places[at]);
            }
        }
    }

    /// <summary>How many active silos the list of members names.</summary>
    public async Task<int> Members()
    {
        await using var connection = new NpgsqlConnection(Ground.Owner);
        return await connection.ExecuteScalarAsync<int>(
            "SELECT count(*) FROM orleans.silos WHERE status = @active",
            new { active = (int)SiloStatus.Active }
        );
    }

    /// <summary>Kills a silo as <c>kill -9</c> does.</summary>
    public async Task Kill(SiloProcess silo)
    {
        Silos.Remove(silo);
        await silo.Kill();
        silo.Dispose();
    }

    /// <summary>Asks a silo to end, as Kubernetes does; gives its exit code when it has.</summary>
    public async Task<int> Drain(SiloProcess silo)
    {
        Silos.Remove(silo);
        var code = await silo.Terminate();
        silo.Dispose();
        return code;
    }

    /// <summary>Waits until every gateway says that it is ready.</summary>
    public Task Ready() =>
        Task.WhenAll(
            http.Select(gateway =>
                Condition.Holds(
                    $"{gateway.BaseAddress} is ready",
                    async () =>
                    {
                        using var answer = await gateway.GetAsync(new Uri("/health/ready", UriKind.Relative));
                        return answer.IsSuccessStatusCode;
                    }
                )
            )
        );

    /// <summary>Signs a person in at a gateway.</summary>
    public Task<Player> SignIn(string userName, int gateway) =>
        Player.SignIn(userName, http[gateway], Connect, TimeProvider.System, CancellationToken.None);

    /// <summary>The same person, not signed in again, at a gateway.</summary>
    public Player At(Player player, int gateway) => player.At(http[gateway]);

    /// <summary>A page of a person at a gateway.</summary>
    public async Task<Screen> OpenScreen(string userName, int gateway) =>
        await Screen.Open(await SignIn(userName, gateway), CancellationToken.None);

    /// <summary>Ends everybody.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (IDisposable one in (IDisposable[])[.. http, .. Gateways, .. Silos])
        {
            one.Dispose();
        }
        await Ground.DisposeAsync();
    }

    private static Task<SiloProcess> SiloOn(Ground ground, NetworkPlace? place) =>
        SiloProcess.Start(place, ground.Settings);

    private static Task<GatewayProcess> GatewayOn(Ground ground, NetworkPlace? place) =>
        GatewayProcess.Start(
            place,
            [
                "--Engine=Cluster",
                "--Demo=true",
                CheapPasswords.Setting,
                "--Accounts:SecondFactorAtSignIn=Nobody",
                "--Limits:AccountBurst=100000",
                "--Limits:AddressBurst=100000",
                "--Limits:SignInsPerMinute=100000",
                .. ground.Settings,
            ]
        );

    private static async Task<WebSocket> Connect(Uri address, string token, CancellationToken cancellation)
    {
        var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Authorization", "Bearer " + token);
        await socket.ConnectAsync(address, cancellation);
        return socket;
    }
}
