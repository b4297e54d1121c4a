using System.Globalization;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Memory of a server's process (常驻内存), as Linux counts it.</summary>
internal static class ServerMemory
{
    private const int MostLooks = 15;

    // The runtime gives memory back that was free through twenty collections, and not before: opening screens leaves garbage, which is
    // no screen's, and a server that lives for days has had them all.
    private const int Collections = 24;
    private const double Settled = 0.005;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <summary>Resident kilobytes without garbage, looked at until they hardly change any more.</summary>
    public static async Task<long> WhenSettled(int process)
    {
        for (var collection = 0; collection < Collections; collection++)
        {
            await FullCollection.Ask(process);
        }
        using var look = new PeriodicTimer(BetweenLooks);
        var last = Now(process);
        for (var looks = 0; looks < MostLooks; looks++)
        {
            await look.WaitForNextTickAsync();
            var now = Now(process);
            if (Math.Abs(now - last) < last * Settled)
            {
                return now;
            }
            last = now;
        }
        return last;
    }

    /// <summary>Resident kilobytes now.</summary>
    public static long Now(int process) =>
        File.ReadLines($"/proc/{process}/status")
            .Where(line => line.StartsWith("VmRSS:", StringComparison.Ordinal))
            .Select(line =>
                long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
            )
            .Single();
}
