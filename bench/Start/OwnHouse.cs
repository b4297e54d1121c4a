using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using ZhengXie.Linked.Bench.Doors;
using ZhengXie.Linked.Storage.Postgres;

namespace ZhengXie.Linked.Bench.Start;

/// <summary>
/// A gateway with a PostgreSQL of its own (自带数据库的网关) on a folder of its own, as it runs where it is given no connection
/// strings. It can be killed and started again; each start is another process at another address on the same data.
/// </summary>
internal sealed class OwnHouse : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(20);

    private readonly OwnFolder folder;
    private readonly IReadOnlyDictionary<string, string> settings;
    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private GatewayLife? life;

    /// <summary>Prepares the folder; nothing runs yet.</summary>
    /// <param name="folder">Where the data go.</param>
    /// <param name="settings">Settings of the gateway, as environment variables.</param>
    public OwnHouse(OwnFolder folder, IReadOnlyDictionary<string, string> settings)
    {
        (this.folder, this.settings) = (folder, settings);
        AppDomain.CurrentDomain.ProcessExit += End;
    }

    /// <summary>Where the gateway listens; while it is down, where it listened last.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>The gateway's process; none while it is down.</summary>
    public int? ProcessId => life is { HasEnded: false } ? life.Id : null;

    /// <summary>The process of its PostgreSQL; none while that is down.</summary>
    public int? PostmasterId => PostmasterFile.Live(folder.Data)?.ProcessId;

    /// <summary>Starts the gateway, and waits until it takes acts.</summary>
    /// <returns>How long that took, from before the process was there.</returns>
    public async Task<TimeSpan> Start()
    {
        // Another port each time: while the gateway was down the system may have lent the old one to somebody.
        var address = new Uri($"http://{FreePort()}");
        var began = Stopwatch.GetTimestamp();
        life = GatewayLife.Begin(address, folder.Path, settings);
        Address = address;
        await WaitUntilReady();
        return Stopwatch.GetElapsedTime(began);
    }

    /// <summary>Waits until the gateway takes acts.</summary>
    /// <exception cref="InvalidOperationException">It ended by itself; the message holds what it said last.</exception>
    public async Task WaitUntilReady()
    {
        using var patience = new CancellationTokenSource(Patience);
        using var glances = new PeriodicTimer(Glance);
        while (!await IsReady(patience.Token))
        {
            life!.ThrowIfEnded();
            await glances.WaitForNextTickAsync(patience.Token);
        }
    }

    /// <summary>Fails if the gateway is not there though nobody killed it.</summary>
    /// <exception cref="InvalidOperationException">It ended by itself.</exception>
    public void ThrowIfEnded() => life!.ThrowIfEnded();

    /// <summary>Kills the gateway (<c>kill -9</c>); its PostgreSQL stays.</summary>
    public Task KillGateway() => life!.Kill();

    /// <summary>Kills PostgreSQL's first process (<c>kill -9</c>); the others notice and leave.</summary>
    /// <returns>The process that was killed.</returns>
    public int KillPostmaster()
    {
        var process = PostmasterId ?? throw new InvalidOperationException("PostgreSQL is down already.");
        Kill(process);
        return process;
    }

    /// <summary>Kills one process of PostgreSQL that serves a connection; PostgreSQL then starts all of them anew.</summary>
    public void KillBackend() => Kill(Backends.Any(PostmasterId ?? throw new InvalidOperationException("It is down.")));

    /// <summary>A pool on the record, as its owner: for looking at it from beside.</summary>
    public async Task<NpgsqlDataSource> OpenRecord()
    {
        await using var guest = await PrivateServer.StartAsync(folder.Path, new(), NullLogger.Instance);
        return guest.IsKeeper
            ? throw new InvalidOperationException("The gateway does not keep its PostgreSQL.")
            : NpgsqlDataSource.Create(guest.Connections.Owner);
    }

    /// <summary>Asks the gateway's own command <c>verify</c> about the record.</summary>
    /// <returns>What it says.</returns>
    /// <exception cref="InvalidOperationException">It found something broken.</exception>
    public async Task<string> Verify()
    {
        string[] command = [DoorsProcess.ProgramOf("Gateway"), "verify", $"--Linked:DataFolder={folder.Path}"];
        var start = new ProcessStartInfo("dotnet", command) { UseShellExecute = false, RedirectStandardOutput = true };
        using var verify = Process.Start(start)!;
        var said = (await verify.StandardOutput.ReadToEndAsync()).Trim();
        await verify.WaitForExitAsync();
        return verify.ExitCode == 0 ? said : throw new InvalidOperationException(said);
    }

    /// <summary>Asks the gateway to stop, as an operator does; it takes its PostgreSQL along.</summary>
    public Task Stop() => life?.Stop() ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= End;
        await Stop();
        if (PostmasterId is { } left)
        {
            Kill(left);
        }
        http.Dispose();
    }

    private async Task<bool> IsReady(CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(Address, "/health/ready"), cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // Nobody listens yet.
        }
        catch (TaskCanceledException late) when (late.InnerException is TimeoutException)
        {
            return false; // It listens, and has no time yet; whoever waits for it has a patience of his own.
        }
    }

    // Whoever stops the measurement in the middle leaves nothing behind.
    private void End(object? sender, EventArgs ending)
    {
        if (ProcessId is { } gateway)
        {
            Kill(gateway);
        }
        if (PostmasterId is { } server)
        {
            Kill(server);
        }
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (ArgumentException)
        {
            // It has ended by itself in the same instant.
        }
    }

    private static IPEndPoint FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return (IPEndPoint)listener.LocalEndpoint;
    }
}
