namespace ZhengXie.Linked.Bench.Hub;

/// <summary>Hears what rings on a line (收听).</summary>
internal interface IHubEar
{
    /// <summary>A feed is at a number. Called on the thread that received it: it must return at once.</summary>
    /// <param name="feed">The feed's name, as it came.</param>
    /// <param name="number">The number.</param>
    /// <param name="at">The timestamp at which the frame had come.</param>
    void Rung(ReadOnlySpan<byte> feed, long number, long at);
}
