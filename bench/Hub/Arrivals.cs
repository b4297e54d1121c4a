using System.Diagnostics;

namespace ZhengXie.Linked.Bench.Hub;

/// <summary>
/// When each screen heard a ring (到达记录). Rings come one after the other: the next begins when all have heard the last, so a
/// ring that is lost, doubled or not the one expected cannot go unnoticed.
/// </summary>
/// <param name="head">
/// The number at which screens joined. A round past all screens may tell it to one that is just joining, which is no news to it.
/// </param>
internal sealed class Arrivals(long head)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private long[] at = [];
    private long expected;
    private int missing;
    private long unexpected;
    private TaskCompletionSource whole = new();

    /// <summary>Begins to wait for a ring at so many screens; it has not gone out yet.</summary>
    public void Expect(long number, int screens)
    {
        if (at.Length != screens)
        {
            at = new long[screens];
        }
        Array.Clear(at);
        whole = new(TaskCreationOptions.RunContinuationsAsynchronously);
        Volatile.Write(ref missing, screens);
        Volatile.Write(ref expected, number);
    }

    /// <summary>A screen heard a number.</summary>
    public void Hear(int screen, long number, long heardAt)
    {
        if (number <= head)
        {
            return;
        }
        if (number != Volatile.Read(ref expected) || Interlocked.Exchange(ref at[screen], heardAt) != 0)
        {
            Interlocked.Exchange(ref unexpected, number);
            return;
        }
        if (Interlocked.Decrement(ref missing) == 0)
        {
            whole.TrySetResult();
        }
    }

    /// <summary>Waits until all have heard it; microseconds from its beginning to each screen, in no order.</summary>
    /// <param name="began">The timestamp at which it went out.</param>
    /// <exception cref="InvalidOperationException">A ring was lost or doubled, or another one came.</exception>
    public async Task<int[]> Since(Func<Task<long>> began)
    {
        var from = await began();
        try
        {
            await whole.Task.WaitAsync(Patience);
        }
        catch (TimeoutException late)
        {
            throw new InvalidOperationException($"Ring {expected} did not reach {missing} screens.", late);
        }
        return Interlocked.Read(ref unexpected) is not 0 and var other
            ? throw new InvalidOperationException($"A screen heard {other} twice, or where {expected} was due.")
            : [.. at.Select(one => Math.Max(0, (int)Stopwatch.GetElapsedTime(from, one).TotalMicroseconds))];
    }
}
