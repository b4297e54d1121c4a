namespace ZhengXie.Linked.Storage.Engine;

/// <summary>
/// Ringer (摇铃人) of this process: the first ring goes to the bells at once; what comes within the next 50 ms is merged,
/// per feed its newest number, and goes together.
/// </summary>
/// <param name="bells">Who wants to hear.</param>
/// <param name="time">Measures the pause.</param>
public sealed class Ringer(IEnumerable<IBell> bells, TimeProvider time) : IDisposable
{
    /// <summary>How long rings are gathered after one went out.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly IBell[] bells = [.. bells];
    private readonly Lock turn = new();
    private readonly Dictionary<string, long> gathered = new(StringComparer.Ordinal);
    private ITimer? pause;
    private bool pausing;

    /// <summary>Feeds have grown. Returns at once.</summary>
    public void Ring(IReadOnlyCollection<Ring> rings)
    {
        if (rings.Count == 0)
        {
            return;
        }
        lock (turn)
        {
            if (pausing)
            {
                Gather(rings);
                return;
            }
            BeginPause();
        }
        Tell(rings);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (turn)
        {
            pause?.Dispose();
        }
    }

    private void Gather(IReadOnlyCollection<Ring> rings)
    {
        foreach (var ring in rings)
        {
            gathered[ring.Feed] = Math.Max(ring.Number, gathered.GetValueOrDefault(ring.Feed));
        }
    }

    private void BeginPause()
    {
        pausing = true;
        pause ??= time.CreateTimer(_ => EndPause(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        pause.Change(Pause, Timeout.InfiniteTimeSpan);
    }

    private void EndPause()
    {
        Ring[] rings;
        lock (turn)
        {
            rings = [.. gathered.Select(entry => new Ring(entry.Key, entry.Value))];
            gathered.Clear();
            pausing = false;
            if (rings.Length == 0)
            {
                return;
            }
            BeginPause();
        }
        Tell(rings);
    }

    private void Tell(IReadOnlyCollection<Ring> rings)
    {
        foreach (var bell in bells)
        {
            bell.Ring(rings);
        }
    }
}
