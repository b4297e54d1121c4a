namespace ZhengXie.Linked.Fixtures;

/// <summary>A clock that stands until a test moves it; its timers ring in the order they are due.</summary>
/// <param name="start">Where it stands first.</param>
public sealed class TestClock(DateTimeOffset start) : TimeProvider
{
    private const int MostRings = 2000;

    private readonly Lock turn = new();
    private readonly List<TestTimer> timers = [];
    private DateTimeOffset now = start;

    /// <summary>A Monday morning in Beijing, 2025-03-03 09:00, when the stories begin.</summary>
    public static TestClock OnMonday() => new(new DateTimeOffset(2025, 3, 3, 1, 0, 0, TimeSpan.Zero));

    /// <inheritdoc />
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc />
    public override DateTimeOffset GetUtcNow()
    {
        lock (turn)
        {
            return now;
        }
    }

    /// <inheritdoc />
    public override long GetTimestamp() => GetUtcNow().Ticks;

    /// <inheritdoc />
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new TestTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>
    /// Moves the clock; each timer due on the way rings at its own moment. What looks every few seconds does not look a million
    /// times while weeks pass: a periodic timer rings at most two thousand times on the way, and at its own pace again afterwards.
    /// </summary>
    public void Advance(TimeSpan span)
    {
        var (end, stride) = (GetUtcNow() + span, span / MostRings);
        while (NextDue(end, stride) is { } timer)
        {
            timer.Ring();
        }
        lock (turn)
        {
            now = end;
            foreach (var timer in timers.Where(timer => timer.Period > TimeSpan.Zero && timer.Due > end + timer.Period))
            {
                timer.Due = end + timer.Period;
            }
        }
    }

    /// <summary>
    /// Moves the clock at once; timers due on the way ring when it has arrived. What they start in other threads cannot then
    /// run out of time on the way, however late those threads get their turn.
    /// </summary>
    public void Jump(TimeSpan span)
    {
        lock (turn)
        {
            now += span;
        }
        Advance(TimeSpan.Zero);
    }

    private TestTimer? NextDue(DateTimeOffset end, TimeSpan stride)
    {
        lock (turn)
        {
            var next = timers.Where(timer => timer.Due <= end).MinBy(timer => timer.Due);
            if (next is not null)
            {
                now = next.Due > now ? next.Due : now;
                next.Due =
                    next.Period > TimeSpan.Zero ? next.Due + Longer(next.Period, stride) : DateTimeOffset.MaxValue;
            }
            return next;
        }
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private sealed class TestTimer(TestClock clock, Action ring) : ITimer
    {
        public DateTimeOffset Due { get; set; } = DateTimeOffset.MaxValue;

        public TimeSpan Period { get; private set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var now = clock.GetUtcNow();
            lock (clock.turn)
            {
                Due = dueTime < TimeSpan.Zero ? DateTimeOffset.MaxValue : now + dueTime;
                Period = period;
                clock.timers.Remove(this);
                clock.timers.Add(this);
            }
            return true;
        }

        public void Dispose()
        {
            lock (clock.turn)
            {
                clock.timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
