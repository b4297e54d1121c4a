using System.Diagnostics;
using System.Net;

namespace ZhengXie.Linked.Bench.Restart;

/// <summary>Counts what screens ask, second by second, and how they are answered (请求计数).</summary>
internal sealed class RequestCount
{
    private const int MostSeconds = 600;
    private const int Unavailable = 500;

    private long began = Stopwatch.GetTimestamp();
    private readonly int[] asked = new int[MostSeconds];
    private readonly int[] opened = new int[MostSeconds];
    private int broken;
    private int refused;
    private int unreachable;

    /// <summary>Answers of 5xx so far.</summary>
    public int Broken => broken;

    /// <summary>What the first of them said.</summary>
    public string? FirstBroken { get; private set; }

    /// <summary>Answers of 4xx so far, such as for asking too much.</summary>
    public int Refused => refused;

    /// <summary>How often nobody was there.</summary>
    public int Unreachable => unreachable;

    /// <summary>The most that was asked within one second: requests, words on the hub, sockets.</summary>
    public int Peak => asked.Max();

    /// <summary>The most lines that were built within one second.</summary>
    public int PeakOfLines => opened.Max();

    /// <summary>Counting begins here; what was before is forgotten.</summary>
    public void Begin()
    {
        began = Stopwatch.GetTimestamp();
        Array.Clear(asked);
        Array.Clear(opened);
        broken = refused = unreachable = 0;
        FirstBroken = null;
    }

    /// <summary>Something is asked.</summary>
    public void Ask() => Interlocked.Increment(ref asked[Second()]);

    /// <summary>A line stands.</summary>
    public void Opened() => Interlocked.Increment(ref opened[Second()]);

    /// <summary>Somebody has answered.</summary>
    /// <param name="status">How.</param>
    /// <param name="said">What was said besides.</param>
    public void Answered(HttpStatusCode status, string said = "")
    {
        if ((int)status >= Unavailable)
        {
            Interlocked.Increment(ref broken);
            FirstBroken ??= $"{(int)status} {said}";
        }
        else if ((int)status >= (int)HttpStatusCode.BadRequest)
        {
            Interlocked.Increment(ref refused);
        }
    }

    /// <summary>Nobody has.</summary>
    public void NobodyThere() => Interlocked.Increment(ref unreachable);

    /// <summary>What was asked and built in each second, from the first to the last that had anything.</summary>
    public IEnumerable<(int Second, int Asked, int Opened)> Seconds() =>
        Enumerable.Range(0, Second() + 1).Select(second => (second, asked[second], opened[second]));

    private int Second() => Math.Min(MostSeconds - 1, (int)Stopwatch.GetElapsedTime(began).TotalSeconds);
}
