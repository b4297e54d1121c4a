namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>How long a sweeper rests (巡查间隔): until the next step, but neither shorter nor longer than is sensible.</summary>
public static class SweepPause
{
    /// <summary>The longest rest: what others wrote, or a clock that jumped, is found within it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>The shortest rest: a step that is refused again and again is not tried without end.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);

    /// <summary>The rest until the next step.</summary>
    /// <param name="soonest">The moment of the next step; none where no clock runs.</param>
    /// <param name="now">The present moment.</param>
    public static TimeSpan Until(DateTimeOffset? soonest, DateTimeOffset now)
    {
        var left = soonest - now;
        return left < Shortest ? Shortest
            : left < Longest ? left.Value
            : Longest;
    }
}
