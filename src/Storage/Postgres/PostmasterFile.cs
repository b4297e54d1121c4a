using System.Globalization;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>What <c>postmaster.pid</c> in the data folder says about the server that wrote it.</summary>
/// <param name="Path">The file itself.</param>
/// <param name="ProcessId">The server's process number when it wrote the file.</param>
/// <param name="DataFolder">The data folder as the server was given it.</param>
/// <param name="SocketFolder">Folder of its socket; empty in the first moments of a start.</param>
internal sealed record PostmasterFile(string Path, int ProcessId, string DataFolder, string SocketFolder)
{
    /// <summary>Reads the file; null when there is none.</summary>
    public static PostmasterFile? Read(string dataFolder)
    {
        var path = System.IO.Path.Combine(dataFolder, "postmaster.pid");
        if (!File.Exists(path))
        {
            return null;
        }

        // process, data folder, start, port, socket folder, address, shared memory, status
        var lines = File.ReadAllLines(path);
        return lines.Length >= 5 && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new PostmasterFile(path, id, lines[1], lines[4])
            : null;
    }

    /// <summary>The file of a living server; null when none lives on the folder.</summary>
    public static PostmasterFile? Live(string dataFolder) =>
        Read(dataFolder) is { } file && file.IsLive() ? file : null;

    /// <summary>Whether that process is still a server on this data folder.</summary>
    public bool IsLive()
    {
        if (!Directory.Exists("/proc/self"))
        {
            return ProcessExists();
        }

        // A dead server whose parent has not collected it has an empty command line.
        var arguments = CommandLine();
        return arguments[0].EndsWith("/postgres", StringComparison.Ordinal) && arguments.Contains(DataFolder);
    }

    /// <summary>Whether the number now belongs to something else: a later process, or a dead one not yet collected.</summary>
    public bool IsTaken() => ProcessExists() && !IsLive();

    private string[] CommandLine()
    {
        try
        {
            return File.ReadAllText($"/proc/{ProcessId}/cmdline").Split('\0');
        }
        catch (IOException)
        {
            return [string.Empty]; // Gone, perhaps between two of the kernel's steps.
        }
    }

    private bool ProcessExists()
    {
        try
        {
            using var process = System.Diagnostics.Process.GetProcessById(ProcessId);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
