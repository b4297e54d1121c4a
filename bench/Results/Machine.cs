using System.Globalization;
using ZhengXie.Linked.Bench.Postgres;

namespace ZhengXie.Linked.Bench.Results;

/// <summary>What a figure was measured on (机器). Without it no figure means anything.</summary>
internal static class Machine
{
    private const string LoadFile = "/proc/loadavg";
    private const string TimesFile = "/proc/stat";

    // The first line's fields after its name: where the times of a virtual machine say what its host took away.
    private const int Stolen = 7;
    private const int Times = 8;

    /// <summary>Cores, server, day and how busy the machine was before.</summary>
    public static async Task<string> Describe(BenchServer server) =>
        $"{Environment.ProcessorCount} cores, PostgreSQL {await server.Version()}, .NET {Environment.Version}, "
        + $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd HH:mm} UTC; load average before {Load()}";

    /// <summary>Processor time so far, all of it and what the host gave to others; nothing where the system keeps no such books.</summary>
    public static (double All, double Stolen) Clock()
    {
        if (!File.Exists(TimesFile))
        {
            return default;
        }
        var times = File.ReadLines(TimesFile)
            .First()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Take(Times)
            .Select(ticks => double.Parse(ticks, CultureInfo.InvariantCulture))
            .ToList();
        return (times.Sum(), times[Stolen]);
    }

    /// <summary>
    /// What part of the processors the host gave to others since then, from 0 to 1: figures of such minutes are too low. None where the
    /// system keeps no such books.
    /// </summary>
    public static double? StolenSince((double All, double Stolen) before)
    {
        var (all, stolen) = Clock();
        return all > before.All ? (stolen - before.Stolen) / (all - before.All) : null;
    }

    /// <summary>Load average of the last minute.</summary>
    public static string Load() =>
        File.Exists(LoadFile) ? File.ReadAllText(LoadFile).Split(' ')[0] : "not known on this system";
}
