using System.Diagnostics;
using System.Globalization;

namespace ZhengXie.Linked.Bench.Nation.Loading;

/// <summary>
/// Progress bar (进度条): acts done of those expected, acts per second, time left. On a terminal it is drawn over itself,
/// elsewhere a line now and then.
/// </summary>
internal sealed class Progress : IAsyncDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly PeriodicTimer timer = new(Beat);
    private readonly Task drawing;
    private readonly int beatsALine = Console.IsOutputRedirected ? 15 : 1;
    private string name = "";
    private long expected;
    private long before;
    private long done;
    private long began;
    private bool runs;

    public Progress() => drawing = Draw();

    /// <summary>Acts done since the part began in this process.</summary>
    public long Many => Interlocked.Read(ref done);

    /// <summary>Seconds since then.</summary>
    public double Seconds => Stopwatch.GetElapsedTime(began).TotalSeconds;

    /// <summary>A part of the load begins.</summary>
    /// <param name="part">What it is called.</param>
    /// <param name="acts">About how many acts it has.</param>
    /// <param name="already">The part of them that was done before.</param>
    public void Begin(string part, long acts, double already)
    {
        (name, expected, before, began) = (part, acts, (long)(acts * already), Stopwatch.GetTimestamp());
        Interlocked.Exchange(ref done, 0);
        Volatile.Write(ref runs, true);
    }

    /// <summary>An act is done.</summary>
    public void Done() => Interlocked.Increment(ref done);

    /// <summary>So many acts were done by an earlier process.</summary>
    public void Found(int acts) => Interlocked.Add(ref before, acts);

    /// <summary>The part ends.</summary>
    public void End()
    {
        Volatile.Write(ref runs, false);
        Show(Line() + Environment.NewLine);
    }

    public async ValueTask DisposeAsync()
    {
        timer.Dispose();
        await drawing;
    }

    private async Task Draw()
    {
        for (var beat = 1; await timer.WaitForNextTickAsync(); beat++)
        {
            if (Volatile.Read(ref runs) && beat % beatsALine == 0)
            {
                Show(Console.IsOutputRedirected ? Line() + Environment.NewLine : Line());
            }
        }
    }

    private static void Show(string line) => Console.Write(Console.IsOutputRedirected ? line : "\r" + line);

    private string Line()
    {
        var stands = Interlocked.Read(ref before) + Many;
        var part = expected == 0 ? 1 : Math.Min(1, (double)stands / expected);
        var rate = Many / Math.Max(Seconds, 0.001);
        var left = TimeSpan.FromSeconds(rate < 1 ? 0 : Math.Max(0, (expected - stands) / rate));
        var bar = new string('#', (int)(part * Width)).PadRight(Width, '.');
        return string.Create(
            CultureInfo.InvariantCulture,
            $"  {name, -8} [{bar}] {part, 4:P0}  {stands:N0} of about {expected:N0} acts  {rate:N0}/s  {left:hh\\:mm\\:ss} left "
        );
    }
}
