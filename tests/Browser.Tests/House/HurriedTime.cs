namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>
/// For whoever waits by the house's time: the wait takes none, the house's time goes forward by as much. A code of the
/// telephone counts once, and half a minute spent on waiting for the next one proves nothing.
/// </summary>
/// <param name="house">What the house takes for the time.</param>
public sealed class HurriedTime(ForwardTime house) : TimeProvider
{
    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => house.GetUtcNow();

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            house.Advance(dueTime);
            dueTime = TimeSpan.Zero;
        }
        return System.CreateTimer(callback, state, dueTime, period);
    }
}
