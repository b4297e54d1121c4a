namespace ZhengXie.Linked.Bench.Load;

/// <summary>What was measured: how long each act took, and how long all of them together.</summary>
/// <param name="Microseconds">Of each act, in no order.</param>
/// <param name="Seconds">From the first to the last.</param>
internal sealed record Samples(IReadOnlyList<int> Microseconds, double Seconds)
{
    private readonly int[] sorted = [.. Microseconds.Order()];

    /// <summary>Acts per second.</summary>
    public double Rate => Microseconds.Count / Seconds;

    /// <summary>Milliseconds within which so large a part of the acts was done; 0 where nothing was.</summary>
    public double Percentile(double part) =>
        sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))] / 1000.0;

    /// <summary>Several rounds as one.</summary>
    public static Samples Together(IEnumerable<Samples> rounds)
    {
        var all = rounds.ToList();
        return new([.. all.SelectMany(round => round.Microseconds)], all.Sum(round => round.Seconds));
    }
}
