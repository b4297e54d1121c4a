using System.Net;
using System.Net.Sockets;
using ZhengXie.Linked.Bench.Doors;

namespace ZhengXie.Linked.Bench.Cluster;

/// <summary>Two silos (两个节点), each a process of its own, on free ports of this machine only.</summary>
internal sealed class TwoProcesses(IReadOnlyList<DoorsProcess> silos) : IAsyncDisposable
{
    private const int Many = 2;

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
        var silos = new List<DoorsProcess>();
        for (var number = 0; number < Many; number++)
        {
            var own = new Dictionary<string, string>(settings, StringComparer.Ordinal)
            {
                [section + "__SiloPort"] = FreePort(),
                [section + "__GatewayPort"] = FreePort(),
            };
            silos.Add(await DoorsProcess.Start(project, own, ready));
        }
        return new(silos);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var silo in silos)
        {
            await silo.DisposeAsync();
        }
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return FormattableString.Invariant($"{((IPEndPoint)listener.LocalEndpoint).Port}");
    }
}
