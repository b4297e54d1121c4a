namespace ZhengXie.Linked.Fixtures;

/// <summary>A gateway in a process of its own, so that it can be killed without a word.</summary>
public sealed class GatewayProcess : IDisposable
{
    private const string Program = "ZhengXie.Linked.Gateway.dll";

    private readonly HouseProcess process;

    private GatewayProcess(HouseProcess process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where its doors are.</summary>
    public Uri Address { get; }

    /// <summary>All that it has said so far.</summary>
    public string Said => process.Said;

    /// <summary>Starts it and waits until it says where it listens.</summary>
    /// <param name="settings">Settings as on the command line; without an address it takes a free one.</param>
    public static Task<GatewayProcess> Start(params string[] settings) => Start(null, settings);

    /// <summary>Starts it at a place of its own and waits until it says where it listens.</summary>
    /// <param name="place">Where in a network of the test it stands; nowhere, on loopback.</param>
    /// <param name="settings">Settings as on the command line.</param>
    public static async Task<GatewayProcess> Start(NetworkPlace? place, string[] settings)
    {
        var (process, address) = await HouseProcess.Start(Program, place, settings);
        return new(process, address);
    }

    /// <summary>Runs it with settings, or on a database, that it refuses; gives its exit code and all that it said.</summary>
    public static Task<(int Code, string Said)> Run(params string[] settings) => HouseProcess.Run(Program, settings);

    /// <summary>Waits until it has ended by itself; gives its exit code.</summary>
    public Task<int> End() => process.End();

    /// <summary>Asks it to drain and waits until it has ended; gives its exit code.</summary>
    public Task<int> Terminate() => process.Terminate();

    /// <summary>Kills it as <c>kill -9</c> does.</summary>
    public Task Kill() => process.Kill();

    /// <summary>Kills it, if it still runs.</summary>
    public void Dispose() => process.Dispose();
}
