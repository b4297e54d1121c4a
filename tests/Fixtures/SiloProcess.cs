namespace ZhengXie.Linked.Fixtures;

/// <summary>A silo in a process of its own, on free ports of loopback, so that it can be killed without a word.</summary>
public sealed class SiloProcess : IDisposable
{
    private const string Program = "ZhengXie.Linked.Silo.dll";

    private readonly HouseProcess process;

    private SiloProcess(HouseProcess process, Uri health, int siloPort) =>
        (this.process, Health, SiloPort) = (process, health, siloPort);

    /// <summary>Where its health is asked: <c>/health/live</c> and <c>/health/ready</c>.</summary>
    public Uri Health { get; }

    /// <summary>Its port for other silos, which tells it from them in the list of members.</summary>
    public int SiloPort { get; }

    /// <summary>Its number in the operating system.</summary>
    public int Id => process.Id;

    /// <summary>Whether it has not ended.</summary>
    public bool IsAlive => process.IsAlive;

    /// <summary>All that it has said so far.</summary>
    public string Said => process.Said;

    /// <summary>Starts it and waits until it has joined its cluster.</summary>
    /// <param name="settings">Settings as on the command line; ports it takes by itself.</param>
    public static Task<SiloProcess> Start(params string[] settings) => Start(null, settings);

    /// <summary>Starts it at a place of its own and waits until it has joined its cluster.</summary>
    /// <param name="place">Where in a network of the test it stands; nowhere, on loopback.</param>
    /// <param name="settings">Settings as on the command line; ports it takes by itself.</param>
    /// <param name="environment">Further variables of its environment.</param>
    public static async Task<SiloProcess> Start(
        NetworkPlace? place,
        string[] settings,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        var ports = FreePorts.Take(2);
        string[] all = place is null ? settings : [$"--Cluster:Address={place.Address}", .. settings];
        var (process, health) = await HouseProcess.Start(Program, place, With(ports, all), environment);
        return new(process, health, ports[0]);
    }

    /// <summary>Runs it with settings, or on a database, that it refuses; gives its exit code and all that it said.</summary>
    public static Task<(int Code, string Said)> Run(params string[] settings) =>
        HouseProcess.Run(Program, With(FreePorts.Take(2), settings));

    /// <summary>Waits until it has ended by itself; gives its exit code.</summary>
    public Task<int> End() => process.End();

    /// <summary>Asks it to drain and waits until it has ended; gives its exit code.</summary>
    public Task<int> Terminate() => process.Terminate();

    /// <summary>Kills it as <c>kill -9</c> does.</summary>
    public Task Kill() => process.Kill();

    /// <summary>Kills it, if it still runs.</summary>
    public void Dispose() => process.Dispose();

    // Later settings win, so that a test may choose its ports after all.
    private static string[] With(int[] ports, string[] settings) =>
        [$"--Cluster:SiloPort={ports[0]}", $"--Cluster:GatewayPort={ports[1]}", .. settings];
}
