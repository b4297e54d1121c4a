namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// Readings that several share (合并读取): whoever asks soon after another gets what was read for him, or waits for it with
/// him. A reading that failed is shared by those who wait for it and by nobody else.
/// </summary>
/// <typeparam name="TKey">Of what it is read.</typeparam>
/// <typeparam name="TView">What is read; nobody changes it.</typeparam>
/// <param name="read">Reads it, for nobody in particular.</param>
/// <param name="kept">How long after its beginning a reading answers.</param>
/// <param name="time">Measures that.</param>
internal sealed class SharedReadings<TKey, TView>(Func<TKey, Task<TView>> read, TimeSpan kept, TimeProvider time)
    where TKey : notnull
{
    // With so many it is time to look which have had their day: they are few, for they do not last.
    private const int Many = 256;

    private readonly Lock turn = new();
    private readonly Dictionary<TKey, Shared> readings = [];

    /// <summary>What is read of it.</summary>
    /// <param name="key">Of what.</param>
    /// <param name="cancellation">Ends this wait; others go on waiting.</param>
    public Task<TView> Of(TKey key, CancellationToken cancellation)
    {
        Shared shared;
        lock (turn)
        {
            if (!readings.TryGetValue(key, out shared!) || !Lasts(shared))
            {
                RemoveOld();
                shared = new(new(() => Task.Run(() => read(key))), time.GetTimestamp());
                readings[key] = shared;
            }
        }
        return shared.View.Value.WaitAsync(cancellation);
    }

    /// <summary>What was read of it is no longer so.</summary>
    public void Drop(TKey key)
    {
        lock (turn)
        {
            readings.Remove(key);
        }
    }

    private bool Lasts(Shared shared) =>
        time.GetElapsedTime(shared.Began) < kept
        && shared.View is not { IsValueCreated: true, Value: { IsFaulted: true } or { IsCanceled: true } };

    private void RemoveOld()
    {
        if (readings.Count >= Many)
        {
            foreach (var (key, _) in readings.Where(reading => !Lasts(reading.Value)).ToList())
            {
                readings.Remove(key);
            }
        }
    }

    private sealed record Shared(Lazy<Task<TView>> View, long Began);
}
