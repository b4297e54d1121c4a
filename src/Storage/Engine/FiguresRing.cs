namespace ZhengXie.Linked.Storage.Engine;

/// <summary>
/// Figures ring (统计铃): "the figures of body B changed" goes up the tree, to B and every body above it, at most once
/// per body and second. The first goes at once; a change within the second after it goes when the second is over.
/// </summary>
/// <param name="path">The way up.</param>
/// <param name="bells">Who wants to hear.</param>
/// <param name="time">Measures the second.</param>
public sealed class FiguresRing(IBodyPath path, IEnumerable<IBell> bells, TimeProvider time) : IDisposable
{
    /// <summary>The least time between two rings of one body.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly IBell[] bells = [.. bells];
    private readonly Lock turn = new();

    // Per body that rang within the last second: whether it has changed since. Never more than there are bodies.
    private readonly Dictionary<string, Rest> resting = new(StringComparer.Ordinal);

    /// <summary>Figures of the body changed. Returns at once.</summary>
    public void Changed(string body)
    {
        foreach (var upward in path.Upward(body))
        {
            RingOrRemember(upward);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (turn)
        {
            foreach (var rest in resting.Values)
            {
                rest.End.Dispose();
            }
            resting.Clear();
        }
    }

    private void RingOrRemember(string body)
    {
        lock (turn)
        {
            if (resting.TryGetValue(body, out var rest))
            {
                rest.Changed = true;
                return;
            }
            resting.Add(body, new Rest(time.CreateTimer(_ => EndRest(body), null, Pause, Pause)));
        }
        Tell(body);
    }

    private void EndRest(string body)
    {
        lock (turn)
        {
            if (!resting.TryGetValue(body, out var rest))
            {
                return;
            }
            if (!rest.Changed)
            {
                rest.End.Dispose();
                resting.Remove(body);
                return;
            }
            rest.Changed = false;
        }
        Tell(body);
    }

    private void Tell(string body)
    {
        foreach (var bell in bells)
        {
            bell.FiguresChanged(body);
        }
    }

    private sealed class Rest(ITimer end)
    {
        public ITimer End { get; } = end;

        public bool Changed { get; set; }
    }
}
