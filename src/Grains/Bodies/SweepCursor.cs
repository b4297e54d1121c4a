using ZhengXie.Linked.Storage.Clocks;

namespace ZhengXie.Linked.Grains.Bodies;

/// <summary>
/// Cursor of a top body's sweeper (巡查位置), kept in grain storage. It is no fact: without it a sweep begins anew, and only
/// what stands behind many refused steps waits longer.
/// </summary>
internal sealed record SweepCursor
{
    /// <summary>Where the last sweep broke off; none if it came to the end.</summary>
    public DuePlace? BrokenOff { get; init; }
}
