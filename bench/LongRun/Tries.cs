namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>How often acts had to be sent (尝试次数), and the pause before they are sent again.</summary>
internal sealed class Tries
{
    private const int ShortestPause = 50;
    private const int LongestPause = 350;

    private int repeated;
    private int retries;
    private int faults;

    /// <summary>Acts that were sent more than once before they were answered.</summary>
    public int Repeated => repeated;

    /// <summary>How often acts were sent again.</summary>
    public int Retries => retries;

    /// <summary>Answers of the kind 500: a bug, or an outage that the house did not know as one.</summary>
    public int Faults => faults;

    /// <summary>What the first of those said.</summary>
    public string? FirstFault { get; private set; }

    /// <summary>Counts an act that was answered.</summary>
    /// <param name="again">How often it was sent again.</param>
    public void Count(int again)
    {
        Interlocked.Add(ref retries, again);
        Interlocked.Add(ref repeated, again > 0 ? 1 : 0);
    }

    /// <summary>Counts an answer of the kind 500.</summary>
    public void CountFault(string said)
    {
        Interlocked.Increment(ref faults);
        FirstFault ??= said;
    }

    /// <summary>Waits before the next try, each caller for another time.</summary>
    public static async Task Wait(CancellationToken cancellation)
    {
        using var pause = new PeriodicTimer(
            TimeSpan.FromMilliseconds(Random.Shared.Next(ShortestPause, LongestPause)),
            TimeProvider.System
        );
        await pause.WaitForNextTickAsync(cancellation);
    }
}
