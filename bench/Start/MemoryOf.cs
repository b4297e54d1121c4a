using System.Globalization;

namespace ZhengXie.Linked.Bench.Start;

/// <summary>Memory of a process in MB (进程内存), from Linux's own books.</summary>
internal static class MemoryOf
{
    private const double KilobytesPerMegabyte = 1024;

    /// <summary>What of it is in memory, shared libraries counted in full; 0 where the process is gone or no books are kept.</summary>
    public static double Resident(int process) =>
        Lines($"/proc/{process}/status")
            .Where(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
            .Select(Megabytes)
            .FirstOrDefault();

    /// <summary>
    /// The same with each page once. The runtime maps what it has compiled twice, to write it and to run it (W^X), and such a page
    /// counts twice as resident although it is in memory once.
    /// </summary>
    public static double EachPageOnce(int process)
    {
        var (sum, resident, twice) = (0.0, 0.0, false);
        foreach (var line in Lines($"/proc/{process}/smaps"))
        {
            switch (line.Split(' ', 2)[0])
            {
                case "Rss:":
                    resident = Megabytes(line);
                    break;
                // In parts, as many as it is mapped: of what only this process has, its own size.
                case "Pss:":
                    sum += twice ? Megabytes(line) : resident;
                    break;
                case var begins when !begins.EndsWith(':'):
                    twice = line.Contains("doublemapper", StringComparison.Ordinal);
                    break;
            }
        }
        return sum;
    }

    private static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (IOException)
        {
            return [];
        }
    }

    private static double Megabytes(string line) =>
        double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
        / KilobytesPerMegabyte;
}
