using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Storage.Dashboards;

/// <summary>
/// Readings of bodies that several share (合并读取): whoever asks soon after another gets what was read for him, or waits for it with
/// him. A reading that failed is shared by those who wait for it and by nobody else.
/// </summary>
/// <typeparam name="TView">What is read; nobody changes it.</typeparam>
/// <param name="read">Reads it, for nobody in particular.</param>
/// <param name="kept">How long after its beginning a reading answers.</param>
/// <param name="time">Measures that.</param>
internal sealed class SharedReadings<TView>(Func<BodyCode, Task<TView>> read, TimeSpan kept, TimeProvider time)
{
    // With so many it is time to look which have had their day: they are few, for they last a second.
    private const int Many = 256;

    private readonly Lock turn = new();
    private readonly Dictionary<string, Shared> readings = new(StringComparer.Ordinal);

    /// <summary>What is read of the body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="cancellation">Ends this wait; others go on waiting.</param>
    public Task<TView> Of(BodyCode body, CancellationToken cancellation)
    {
        Shared shared;
        lock (turn)
        {
            if (!readings.TryGetValue(body.Value, out shared!) || !Lasts(shared))
            {
                RemoveOld();
                shared = new(new(() => Task.Run(() => read(body))), time.GetTimestamp());
                readings[body.Value] = shared;
            }
        }
        return shared.View.Value.WaitAsync(cancellation);
    }

    /// <summary>What was read of the body is no longer so.</summary>
    public void Drop(string body)
    {
        lock (turn)
        {
            readings.Remove(body);
        }
    }

    private bool Lasts(Shared shared) =>
        time.GetElapsedTime(shared.Began) < kept
        && shared.View is not { IsValueCreated: true, Value: { IsFaulted: true } or { IsCanceled: true } };

    private void RemoveOld()
    {
        if (readings.Count >= Many)
        {
            foreach (var (body, _) in readings.Where(reading => !Lasts(reading.Value)).ToList())
            {
                readings.Remove(body);
            }
        }
    }

    private sealed record Shared(Lazy<Task<TView>> View, long Began);
}
