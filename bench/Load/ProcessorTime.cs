using System.Globalization;

namespace ZhengXie.Linked.Bench.Load;

/// <summary>
/// Processor time (处理器时间) of a process with its children, from Linux's own books. Where both cores are busy it says who
/// kept them busy; and unlike acts per second it hardly changes when the machine has other work.
/// </summary>
internal static class ProcessorTime
{
    private const int TicksPerSecond = 100;

    // Of the fields after the name: the parent, then the times of the process and of its children that have ended.
    private const int Parent = 1;
    private const int FirstTime = 11;
    private const int Times = 4;

    /// <summary>Taken so far; nothing where the system keeps no such books.</summary>
    public static TimeSpan Of(int? process)
    {
        if (process is not { } root || !OperatingSystem.IsLinux())
        {
            return TimeSpan.Zero;
        }
        var parent = root.ToString(CultureInfo.InvariantCulture);
        var taken = Directory
            .EnumerateDirectories("/proc")
            .Select(Path.GetFileName)
            .Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _))
            .Select(name => (Name: name, Fields: Fields(name!)))
            .Where(found => found.Name == parent || found.Fields.ElementAtOrDefault(Parent) == parent)
            .Sum(found =>
                found.Fields.Skip(FirstTime).Take(Times).Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture))
            );
        return TimeSpan.FromSeconds((double)taken / TicksPerSecond);
    }

    private static string[] Fields(string process)
    {
        try
        {
            var line = File.ReadAllText($"/proc/{process}/stat");
            return line[(line.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return []; // It has ended; its parent's books have its time.
        }
    }
}
