using Microsoft.Extensions.Logging;
#if ORLEANS
using Microsoft.Extensions.DependencyInjection;
using ZhengXie.Linked.Fixtures;
using ZhengXie.Linked.Grains.Tidings;
using ZhengXie.Linked.Silo.Hosting;
#endif

namespace ZhengXie.Linked.Gateway.Tests.Cluster;

/// <summary>
/// The silos of a house under test. There are two, and two gateways, where the environment asks for <c>LINKED_ENGINE=Cluster</c>; then
/// every story is played on a cluster. Otherwise there are none, and one gateway keeps all by itself.
/// </summary>
internal sealed class HouseSilos : IAsyncDisposable
{
    private const int Many = 2;

    /// <summary>Whether the houses of this run stand on a cluster.</summary>
    public static bool AreWanted { get; } = Environment.GetEnvironmentVariable("LINKED_ENGINE") == "Cluster";

    /// <summary>How many gateways a house has.</summary>
    public static int Gateways => AreWanted ? Many : 1;

    /// <summary>What the gateways are told of them.</summary>
    public static IReadOnlyList<string> ForGateways => AreWanted ? ["--Engine=Cluster"] : [];

#if ORLEANS
    private readonly List<SiloHost> silos = [];

    /// <summary>Starts them, if they are wanted.</summary>
    /// <param name="settings">Those of the gateways.</param>
    /// <param name="clock">The clock of the rules.</param>
    /// <param name="log">Where they log to.</param>
    public async Task Join(IReadOnlyList<string> settings, TimeProvider clock, ILoggerProvider log)
    {
        for (var number = 0; AreWanted && number < Many; number++)
        {
            var ports = FreePorts.Take(2);
            var silo = await SiloHost.Open(
                [.. settings, $"--Cluster:SiloPort={ports[0]}", $"--Cluster:GatewayPort={ports[1]}"],
                builder =>
                {
                    builder.Logging.ClearProviders().AddProvider(log);
                    builder.Services.AddSingleton(clock);
                    LinkedHouse.AddRinger(builder.Services);
                }
            );
            silos.Add(silo);
            await silo.App.StartAsync();
        }
    }

    /// <summary>Waits until a gateway is connected to them, and hears.</summary>
    public static Task Met(IServiceProvider gateway) =>
        AreWanted ? gateway.GetRequiredService<RosterEntry>().Standing : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in silos.AsEnumerable().Reverse())
        {
            await silo.DisposeAsync();
        }
    }
#else
    /// <summary>There are none in a build without Orleans.</summary>
    public Task Join(IReadOnlyList<string> settings, TimeProvider clock, ILoggerProvider log) =>
        AreWanted
            ? throw new InvalidOperationException("LINKED_ENGINE=Cluster, but this build has no Orleans.")
            : Task.CompletedTask;

    /// <summary>There is nobody to wait for.</summary>
    public static Task Met(IServiceProvider gateway) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
#endif
}
