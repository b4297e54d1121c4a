using System.Diagnostics;

namespace ZhengXie.Linked.Fixtures;

/// <summary>A gateway in a process of its own, so that it can be killed without a word.</summary>
public sealed class GatewayProcess : IDisposable
{
    private const string Listening = "Now listening on: ";

    // It lies beside the tests that reference its project.
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "ZhengXie.Linked.Gateway.dll");

    private readonly Process process;

    private GatewayProcess(Process process, Uri address) => (this.process, Address) = (process, address);

    /// <summary>Where its doors are.</summary>
    public Uri Address { get; }

    /// <summary>Starts it and waits until it says where it listens.</summary>
    /// <param name="settings">Settings as on the command line; without an address it takes a free one.</param>
    public static async Task<GatewayProcess> Start(params string[] settings)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Program);
        foreach (var setting in settings.Prepend("--urls=http://127.0.0.1:0"))
        {
            start.ArgumentList.Add(setting);
        }
        start.Environment["Logging__LogLevel__Microsoft.Hosting.Lifetime"] = "Information";
        var started = new Process { StartInfo = start, EnableRaisingEvents = true };
        var listens = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        var said = new List<string>();
        void Hear(string? line)
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
        started.OutputDataReceived += (_, line) => Hear(line.Data);
        started.ErrorDataReceived += (_, line) => Hear(line.Data);
        started.Exited += (_, _) =>
        {
            lock (said)
            {
                listens.TrySetException(new InvalidOperationException("It ended: " + string.Join('\n', said)));
            }
        };
        started.Start();
        started.BeginOutputReadLine();
        started.BeginErrorReadLine();
        return new(started, await listens.Task.WaitAsync(TimeSpan.FromMinutes(2)));
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
}
