using System.Globalization;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Memory of a server's process (常驻内存), as Linux counts it.</summary>
internal static class ServerMemory
{
    private const int MostLooks = 15;
    private const double Settled = 0.005;
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <summary>Resident kilobytes without garbage, looked at until they hardly change any more.</summary>
    public static async Task<long> WhenSettled(int process)
    {
        await FullCollection.Ask(process);
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
