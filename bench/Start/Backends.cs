using System.Globalization;

namespace ZhengXie.Linked.Bench.Start;

/// <summary>The processes of PostgreSQL that serve a connection each (后端进程), from Linux's own books.</summary>
internal static class Backends
{
    // Its title begins with who is connected: the service, through which every act goes.
    private const string Title = "postgres: linked_service";

    /// <summary>One of them, by chance.</summary>
    /// <param name="postmaster">PostgreSQL's first process.</param>
    /// <exception cref="InvalidOperationException">Nobody is connected.</exception>
    public static int Any(int postmaster)
    {
        var all = Directory
            .EnumerateDirectories("/proc")
            .Select(folder => Path.GetFileName(folder))
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .Select(name => int.Parse(name, CultureInfo.InvariantCulture))
            .Where(process => IsBackend(process, postmaster))
            .ToArray();
        return all.Length > 0
            ? all[Random.Shared.Next(all.Length)]
            : throw new InvalidOperationException("Nobody is connected to PostgreSQL.");
    }

    private static bool IsBackend(int process, int postmaster)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/cmdline").StartsWith(Title, StringComparison.Ordinal)
                && File.ReadLines($"/proc/{process}/status").Contains($"PPid:\t{postmaster}");
        }
        catch (IOException)
        {
            return false; // It has ended meanwhile.
        }
    }
}
