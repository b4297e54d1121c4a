using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ZhengXie.Linked.Bench.Doors;

/// <summary>A web server under measurement (被测网站): a process of its own, on a free port of this machine only.</summary>
internal sealed class DoorsProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Process process;

    private DoorsProcess(Process process, IPEndPoint address)
    {
        (this.process, Address) = (process, address);
        AppDomain.CurrentDomain.ProcessExit += End;
    }

    /// <summary>Where it listens.</summary>
    public IPEndPoint Address { get; }

    /// <summary>Its process.</summary>
    public int Id => process.Id;

    /// <summary>Starts a project that was built beside this one, and waits until it is ready.</summary>
    /// <param name="project">The project's name.</param>
    /// <param name="settings">Settings, as environment variables.</param>
    /// <param name="ready">The path that answers 200 once it is ready.</param>
    /// <param name="at">Where it shall listen, such as where another one did; otherwise on a free port.</param>
    public static async Task<DoorsProcess> Start(
        string project,
        IReadOnlyDictionary<string, string> settings,
        string ready,
        IPEndPoint? at = null
    )
    {
        var address = at ?? FreePort();
        var start = new ProcessStartInfo("dotnet", [ProgramOf(project)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_URLS"] = $"http://{address}";
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }
        var started = new DoorsProcess(Process.Start(start)!, address);
        started.process.BeginOutputReadLine(); // Read and thrown away: a full pipe would stop it.
        await started.WaitUntilReady(ready);
        return started;
    }

    /// <summary>The program of a project that was built beside this one.</summary>
    public static string ProgramOf(string project)
    {
        // …/bin/Bench/release → …/bin/<project>/release
        var build = new DirectoryInfo(AppContext.BaseDirectory);
        return Path.Combine(build.Parent!.Parent!.FullName, project, build.Name, $"ZhengXie.Linked.{project}.dll");
    }

    /// <summary>Kills it without a word (<c>kill -9</c>).</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= End;
        if (!process.HasExited)
        {
            using var stop = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await stop.WaitForExitAsync();
            await process.WaitForExitAsync();
        }
        process.Dispose();
    }

    // Whoever stops the measurement in the middle leaves no server behind.
    private void End(object? sender, EventArgs ending) => process.Kill();

    private async Task WaitUntilReady(string path)
    {
        using var http = new HttpClient { BaseAddress = new Uri($"http://{Address}") };
        using var patience = new CancellationTokenSource(Patience);
        while (!await IsReady(http, path, patience.Token))
        {
            if (process.HasExited)
            {
                throw new InvalidOperationException($"The server ended with exit code {process.ExitCode}.");
            }
            await Task.Delay(Pause, patience.Token);
        }
    }

    private static async Task<bool> IsReady(HttpClient http, string path, CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync(path, cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // Nobody listens yet.
        }
    }

    private static IPEndPoint FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return (IPEndPoint)listener.LocalEndpoint;
    }
}
