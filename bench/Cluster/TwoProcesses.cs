using System.Net;
using System.Net.Sockets;
using ZhengXie.Linked.Bench.Doors;

namespace ZhengXie.Linked.Bench.Cluster;

/// <summary>Two silos (两个节点), each a process of its own, on free ports of this machine only.</summary>
internal sealed class TwoProcesses : IAsyncDisposable
{
    private const int Many = 2;

    private readonly Func<Task<DoorsProcess>> start;
    private readonly List<DoorsProcess> silos = [];

    private TwoProcesses(Func<Task<DoorsProcess>> start) => this.start = start;

    /// <summary>Their processes.</summary>
    public IReadOnlyList<int> Ids => [.. silos.Select(silo => silo.Id)];

    /// <summary>Starts them one after the other, and waits until each is ready.</summary>
    /// <param name="project">The silo's project.</param>
    /// <param name="section">The section of its settings in which the ports stand.</param>
    /// <param name="settings">Its other settings, as environment variables.</param>
    /// <param name="ready">The path that answers 200 once it is ready.</param>
    public static async Task<TwoProcesses> Start(
        string project,
        string section,
        IReadOnlyDictionary<string, string> settings,
        string ready
    )
    {
        var both = new TwoProcesses(() => DoorsProcess.Start(project, WithPorts(settings, section), ready));
        while (both.silos.Count < Many)
        {
            both.silos.Add(await both.start());
        }
        return both;
    }

    /// <summary>Kills one of them (<c>kill -9</c>).</summary>
    public Task Kill(int number) => silos[number].Kill();

    /// <summary>Starts another in the place of one that was killed.</summary>
    public async Task StartAgain(int number)
    {
        await silos[number].DisposeAsync();
        silos[number] = await start();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in silos)
        {
            await silo.DisposeAsync();
        }
    }

    private static Dictionary<string, string> WithPorts(IReadOnlyDictionary<string, string> settings, string section) =>
        new(settings, StringComparer.Ordinal)
        {
            [section + "__SiloPort"] = FreePort(),
            [section + "__GatewayPort"] = FreePort(),
        };

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return FormattableString.Invariant($"{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
