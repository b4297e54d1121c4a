using System.Diagnostics;

namespace ZhengXie.Linked.Fixtures;

/// <summary>A gateway or silo in a process of its own, with what it says, so that it can be killed without a word.</summary>
internal sealed class HouseProcess : IDisposable
{
    private const string Listening = "Now listening on: ";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly TaskCompletionSource<Uri> listens = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly List<string> said = [];

    private HouseProcess(
        string program,
        NetworkPlace? place,
        IEnumerable<string> settings,
        IReadOnlyDictionary<string, string>? environment
    )
    {
        string[] command = [.. place?.Inside ?? [], "dotnet"];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // It lies beside the tests that reference its project.
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, program));
        foreach (var setting in settings.Prepend($"--urls=http://{place?.Address ?? "127.0.0.1"}:0"))
        {
            start.ArgumentList.Add(setting);
        }
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            start.Environment[name] = value;
        }
        process = new Process { StartInfo = start, EnableRaisingEvents = true };
        process.OutputDataReceived += (_, line) => Hear(line.Data);
        process.ErrorDataReceived += (_, line) => Hear(line.Data);
        process.Exited += (_, _) => listens.TrySetException(new InvalidOperationException("It ended: " + Said));
    }

    /// <summary>Its number in the operating system.</summary>
    public int Id => process.Id;

    /// <summary>Whether it has not ended.</summary>
    public bool IsAlive => !process.HasExited;

    /// <summary>All that it has said so far, on both channels.</summary>
    public string Said
    {
        get
        {
            lock (said)
            {
                return string.Join('\n', said);
            }
        }
    }

    /// <summary>Starts a program and waits until it says where it listens.</summary>
    /// <param name="program">File name of its assembly.</param>
    /// <param name="place">Where in a network of the test it stands; nowhere, on loopback.</param>
    /// <param name="settings">Settings as on the command line; without an address it takes a free one.</param>
    /// <param name="environment">Further variables of its environment.</param>
    public static async Task<(HouseProcess Process, Uri Address)> Start(
        string program,
        NetworkPlace? place,
        string[] settings,
        IReadOnlyDictionary<string, string>? environment = null
    )
    {
        var house = Begin(program, place, settings, environment);
        try
        {
            return (house, await house.listens.Task.WaitAsync(Patience));
        }
        catch
        {
            house.Dispose();
            throw;
        }
    }

    /// <summary>Starts a program that is expected to end by itself, and gives its exit code and all that it said.</summary>
    public static async Task<(int Code, string Said)> Run(string program, string[] settings)
    {
        using var house = Begin(program, null, settings, null);
        _ = house.listens.Task.ContinueWith(task => task.Exception, TaskScheduler.Default);
        return (await house.End(), house.Said);
    }

    /// <summary>Waits until it has ended by itself, and all that it said is heard; gives its exit code.</summary>
    public async Task<int> End()
    {
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>Asks it to drain, as Kubernetes does, and waits until it has ended; gives its exit code.</summary>
    public async Task<int> Terminate()
    {
        using var asking = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        await asking.WaitForExitAsync();
        return await End();
    }

    /// <summary>Kills it as <c>kill -9</c> does.</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Kills it, if it still runs.</summary>
    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }
        process.Dispose();
    }

    private static HouseProcess Begin(
        string program,
        NetworkPlace? place,
        string[] settings,
        IReadOnlyDictionary<string, string>? environment
    )
    {
        var house = new HouseProcess(program, place, settings, environment);
        house.process.Start();
        house.process.BeginOutputReadLine();
        house.process.BeginErrorReadLine();
        return house;
    }

    private void Hear(string? line)
    {
        if (line is null)
        {
            return;
        }
        lock (said)
        {
            said.Add(line);
        }
        if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var at)
        {
            listens.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
        }
    }
}
