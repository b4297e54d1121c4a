using System.Collections.Concurrent;
using System.Diagnostics;
using ZhengXie.Linked.Bench.Doors;

namespace ZhengXie.Linked.Bench.Start;

/// <summary>One process of the gateway (网关进程), from its start until it is killed or stopped.</summary>
internal sealed class GatewayLife
{
    private const int LastWords = 40;

    private readonly Process process;
    private readonly ConcurrentQueue<string> said = new();

    private GatewayLife(Process process) => this.process = process;

    /// <summary>The number of the process.</summary>
    public int Id => process.Id;

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => process.HasExited;

    /// <summary>Begins one.</summary>
    /// <param name="address">Where it shall listen.</param>
    /// <param name="folder">Where its data are.</param>
    /// <param name="settings">Further settings, as environment variables.</param>
    public static GatewayLife Begin(Uri address, string folder, IReadOnlyDictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", [DoorsProcess.ProgramOf("Gateway")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Linked__DataFolder"] = folder;
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }
        var life = new GatewayLife(new Process { StartInfo = start });
        life.process.OutputDataReceived += life.Hear;
        life.process.ErrorDataReceived += life.Hear;
        life.process.Start();
        life.process.BeginOutputReadLine();
        life.process.BeginErrorReadLine();
        return life;
    }

    /// <summary>Fails if it has ended.</summary>
    /// <exception cref="InvalidOperationException">It has; the message holds its last words.</exception>
    public void ThrowIfEnded()
    {
        if (process.HasExited)
        {
            throw new InvalidOperationException(
                $"The gateway ended with exit code {process.ExitCode}:\n{string.Join('\n', said)}"
            );
        }
    }

    /// <summary>Kills it without a word (<c>kill -9</c>).</summary>
    public async Task Kill()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, and waits until it has.</summary>
    public async Task Stop()
    {
        if (!process.HasExited)
        {
            using var stop = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await stop.WaitForExitAsync();
            await process.WaitForExitAsync();
        }
    }

    private void Hear(object sender, DataReceivedEventArgs heard)
    {
        if (heard.Data is { } line)
        {
            said.Enqueue(line);
            while (said.Count > LastWords)
            {
                said.TryDequeue(out _);
            }
        }
    }
}
