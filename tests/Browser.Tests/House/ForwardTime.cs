namespace ZhengXie.Linked.Browser.Tests.House;

/// <summary>The machine's time, which a test may put forward; it never goes back. Timers run by the machine's own.</summary>
public sealed class ForwardTime : TimeProvider
{
    private long ahead;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref ahead));

    /// <summary>Puts it forward.</summary>
    public void Advance(TimeSpan span) => Interlocked.Add(ref ahead, span.Ticks);
}
