using System.Collections.Concurrent;
using System.Diagnostics;

namespace ZhengXie.Linked.Fixtures;

/// <summary>Ends a test process's server and removes its files, however the test process ends.</summary>
/// <remarks>A small shell reads from a pipe that only this process holds open: when the process is gone, the pipe ends.</remarks>
internal static class ServerSweeper
{
    private const string Script = """
        trap '' INT TERM HUP
        exec >/dev/null 2>&1
        cat
        pid=$(head -n 1 "$1/postgres/data/postmaster.pid") && socket=$(sed -n 5p "$1/postgres/data/postmaster.pid")
        if [ -n "$pid" ]; then
            kill -QUIT "$pid"
            while kill -0 "$pid"; do sleep 0.1; done
            rm -rf "$socket"
        fi
        rm -rf "$1"
        """;

    // Held for the life of the process: the end of their pipes is the signal.
    private static readonly ConcurrentBag<Process> Sweepers = [];

    public static void WatchOver(string folder)
    {
        var start = new ProcessStartInfo("sh", ["-c", Script, "sweeper", folder])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            WorkingDirectory = "/",
        };
        Sweepers.Add(Process.Start(start)!);
    }
}
