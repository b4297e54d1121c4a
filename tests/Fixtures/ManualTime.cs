using System.Threading.Channels;

namespace ZhengXie.Linked.Fixtures;

/// <summary>A clock that stands still until a test moves it; timers fire while it moves, in order.</summary>
/// <param name="start">The first moment.</param>
public sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private readonly Lock turn = new();
    private readonly List<ManualTimer> timers = [];
    private readonly Channel<ITimer> created = Channel.CreateUnbounded<ITimer>();
    private DateTimeOffset now = start;

    /// <summary>A Monday morning in Beijing, 2025-03-03 09:00.</summary>
    public static ManualTime Monday() => new(new DateTimeOffset(2025, 3, 3, 1, 0, 0, TimeSpan.Zero));

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;

    /// <inheritdoc/>
    public override long GetTimestamp() => now.UtcTicks;

    /// <summary>Waits until somebody has set the next timer: then it is known what the next move of the clock will fire.</summary>
    public Task TimerCreated() => created.Reader.ReadAsync().AsTask();

    /// <summary>Moves the clock, stopping at each timer that is due on the way.</summary>
    public void Advance(TimeSpan span)
    {
        var until = now + span;
        while (Next(until) is { } due)
        {
            now = due.Due!.Value;
            due.Fire();
        }
        now = until;
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (turn)
        {
            timers.Add(timer);
        }
        created.Writer.TryWrite(timer);
        return timer;
    }

    private ManualTimer? Next(DateTimeOffset until)
    {
        lock (turn)
        {
            return timers.Where(timer => timer.Due <= until).MinBy(timer => timer.Due);
        }
    }

    private void Forget(ManualTimer timer)
    {
        lock (turn)
        {
            timers.Remove(timer);
        }
    }

    private sealed class ManualTimer(ManualTime time, Action callback) : ITimer
    {
        private TimeSpan period;

        public DateTimeOffset? Due { get; private set; }

        public void Fire()
        {
            Due = period == Timeout.InfiniteTimeSpan ? null : Due + period;
            callback();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            this.period = period;
            Due = dueTime == Timeout.InfiniteTimeSpan ? null : time.now + dueTime;
            return true;
        }

        public void Dispose() => time.Forget(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
