namespace ZhengXie.Linked.Bench.Restart;

/// <summary>
/// How long a screen waits before it builds its line again (重连等待): the schedule of <c>src/Web/src/Feed/patience.ts</c>, with the chance
/// of one seed.
/// </summary>
/// <param name="seed">Of its chance.</param>
internal sealed class BackOff(int seed)
{
    private const double First = 2_000;
    private const double Longest = 10_000;
    private const double Least = 0.25;

#pragma warning disable CA5394 // Chance spreads screens here; nothing is kept secret by it.
    private readonly Random chance = new(seed);
    private int tries;

    /// <summary>The next wait.</summary>
    public TimeSpan Next() =>
        TimeSpan.FromMilliseconds(
            Math.Min(First * Math.Pow(2, tries++), Longest) * (Least + ((1 - Least) * chance.NextDouble()))
        );
#pragma warning restore CA5394

    /// <summary>The line stands again: the next wait is a first one.</summary>
    public void Begin() => tries = 0;
}
