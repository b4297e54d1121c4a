using System.Diagnostics;
using ZhengXie.Linked.Fixtures;

namespace ZhengXie.Linked.Grains.Tests.Processes;

/// <summary>
/// A network of the test's own: a switch with the test at one end and namespaces at the others, which share nothing but the
/// database's socket in the file system. Only root may make one.
/// </summary>
internal sealed class Network : IAsyncDisposable
{
    private const string Switch = "lkswitch";
    private const string Prefix = "10.117.87.";

    private Network(NetworkPlace[] places) => Places = places;

    /// <summary>The places, each with a wire to the switch.</summary>
    public NetworkPlace[] Places { get; }

    /// <summary>Lays it, with so many places.</summary>
    public static async Task<Network> Lay(int places)
    {
        var network = new Network([
            .. Enumerable.Range(1, places).Select(at => new NetworkPlace($"lkplace{at}", $"{Prefix}{at}")),
        ]);
        // What a test run that was killed has left.
        await network.DisposeAsync();
        await Ip("link", "add", Switch, "type", "bridge");
        await Ip("address", "add", Prefix + "254/24", "dev", Switch);
        await Ip("link", "set", Switch, "up");
        foreach (var place in network.Places)
        {
            var wire = Wire(place);
            await Ip("netns", "add", place.Namespace);
            await Ip("link", "add", wire, "type", "veth", "peer", "name", "eth0", "netns", place.Namespace);
            await Ip("link", "set", wire, "master", Switch, "up");
            await Ip("-n", place.Namespace, "address", "add", place.Address + "/24", "dev", "eth0");
            await Ip("-n", place.Namespace, "link", "set", "eth0", "up");
            await Ip("-n", place.Namespace, "link", "set", "lo", "up");
        }
        return network;
    }

    /// <summary>Nothing passes between these places any more; each still reaches all others.</summary>
    public static Task Cut(params NetworkPlace[] places) => Isolate(places, "on");

    /// <summary>Everything passes again.</summary>
    public static Task Heal(params NetworkPlace[] places) => Isolate(places, "off");

    /// <summary>Takes it away; whoever stood in it must have ended.</summary>
    public async ValueTask DisposeAsync()
    {
        foreach (var place in Places)
        {
            await Run("ip", ["netns", "delete", place.Namespace]);
        }
        await Run("ip", ["link", "delete", Switch]);
    }

    private static async Task Isolate(NetworkPlace[] places, string isolated)
    {
        foreach (var place in places)
        {
            await Ip("link", "set", Wire(place), "type", "bridge_slave", "isolated", isolated);
        }
    }

    private static string Wire(NetworkPlace place) =>
        place.Namespace.Replace("place", "wire", StringComparison.Ordinal);

    private static async Task Ip(params string[] arguments)
    {
        var (code, said) = await Run("ip", arguments);
        Assert.True(code == 0, $"ip {string.Join(' ', arguments)}: {said}");
    }

    private static async Task<(int Code, string Said)> Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }
}
