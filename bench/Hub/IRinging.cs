namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Makes a server ring (摇铃).</summary>
internal interface IRinging : IDisposable
{
    /// <summary>Rings once.</summary>
    /// <param name="number">The number that the feed must come to.</param>
    /// <returns>The timestamp from which the ring is counted.</returns>
    Task<long> Ring(long number);

    /// <summary>The number at which the feed stands.</summary>
    Task<long> Head();
}
