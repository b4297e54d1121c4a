using System.Globalization;

namespace ZhengXie.Linked.Bench.Start;

/// <summary>Memory of a process in MB (进程内存), from Linux's own books.</summary>
internal static class MemoryOf
{
    private const double KilobytesPerMegabyte = 1024;

    /// <summary>What of it is in memory, shared libraries counted in full; 0 where the process is gone or no books are kept.</summary>
    public static double Resident(int process) => Read($"/proc/{process}/status", "VmRSS:");

    /// <summary>The same with what several processes share counted in parts.</summary>
    public static double Proportional(int process) => Read($"/proc/{process}/smaps_rollup", "Pss:");

    private static double Read(string file, string field)
    {
        try
        {
            var line = File.ReadLines(file).FirstOrDefault(line => line.StartsWith(field, StringComparison.Ordinal));
            var words = line?.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return words is [_, var kilobytes, ..]
                ? double.Parse(kilobytes, CultureInfo.InvariantCulture) / KilobytesPerMegabyte
                : 0;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
