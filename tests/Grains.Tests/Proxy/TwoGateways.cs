using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Gateway.CommandLine;

namespace ZhengXie.Linked.Grains.Tests.Proxy;

/// <summary>A cluster as it is shipped: two silos and two gateways, each a process of its own, and nginx before the gateways.</summary>
public sealed class TwoGateways : IAsyncLifetime
{
    private readonly List<SiloProcess> silos = [];
    private readonly List<GatewayProcess> gateways = [];
    private readonly string folder = Directory.CreateTempSubdirectory("linked-proxy-").FullName;
    private TestDatabase? database;
    private NginxProcess? nginx;

    /// <summary>Where the proxy listens.</summary>
    public Uri Address => nginx!.Address;

    /// <summary>The gateways behind it.</summary>
    public IReadOnlyList<GatewayProcess> Gateways => gateways;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        database = await TestDatabase.CreateAsync();
        using var said = new StringWriter();
        var code = await ConsoleCommands.House.Run(["prepare", .. Settings], said, CancellationToken.None);
        Assert.True(code == 0, said.ToString());
        silos.AddRange(await Task.WhenAll(SiloProcess.Start(Settings), SiloProcess.Start(Settings)));
        gateways.AddRange(await Task.WhenAll(StartGateway(), StartGateway()));
        await Task.WhenAll(gateways.Select(Ready));
        nginx = await NginxProcess.Start(gateways[0].Address, gateways[1].Address);
    }

    /// <summary>Starts a gateway that was killed anew, where the proxy knows it.</summary>
    public async Task Raise(GatewayProcess dead)
    {
        var again = await StartGateway("--urls=" + dead.Address);
        gateways[gateways.IndexOf(dead)] = again;
        dead.Dispose();
        await Ready(again);
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        nginx?.Dispose();
        gateways.ForEach(one => one.Dispose());
        silos.ForEach(one => one.Dispose());
        await (database?.DisposeAsync() ?? ValueTask.CompletedTask);
        Directory.Delete(folder, recursive: true);
    }

    private string[] Settings =>
        [
            "--Linked:Owner=" + database!.OwnerString,
            "--Linked:Service=" + database.ServiceString,
            "--Linked:DataFolder=" + folder,
            "--Demo=true",
            CheapPasswords.Setting,
        ];

    private Task<GatewayProcess> StartGateway(params string[] more) =>
        GatewayProcess.Start([
            .. Settings,
            "--Engine=Cluster",
            "--Accounts:SecondFactorAtSignIn=Nobody",
            "--Transport:Proxies:0=127.0.0.1",
            "--Limits:AddressBurst=100000",
            "--Limits:SignInsPerMinute=100000",
            .. more,
        ]);

    // It listens before it has found the silos, and says so.
    private static async Task Ready(GatewayProcess gateway)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var http = new HttpClient { BaseAddress = gateway.Address };
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!(await http.GetAsync("/health/ready", patience.Token)).IsSuccessStatusCode)
        {
            await pause.WaitForNextTickAsync(patience.Token);
        }
    }
}
