using ZhengXie.Linked.Bench.Start;

namespace ZhengXie.Linked.Bench.LongRun;

/// <summary>The gateway's memory (网关内存), second by second in each of its lives.</summary>
internal sealed class MemoryOfLives : IAsyncDisposable
{
    // A life that is shorter has translated little of its code yet.
    private const int ShortestLife = 60;
    private const int FewestLives = 8;

    private readonly CancellationTokenSource ending = new();
    private readonly List<List<double>> lives = [];
    private readonly Task watching;
    private int process;

    public MemoryOfLives() => watching = Watch();

    /// <summary>Of each life: what it had after a second, and at its end.</summary>
    public IEnumerable<(double First, double Last)> Lives =>
        lives.Where(life => life.Count > 1).Select(life => (life[0], life[^1]));

    /// <summary>
    /// Memory of the last lives ÷ that of the first at the same age, where there were enough that lasted: the record has grown between
    /// them, the gateway must not have.
    /// </summary>
    public double? Growth
    {
        get
        {
            var old = lives.Where(life => life.Count >= ShortestLife).Select(life => life[ShortestLife - 1]).ToList();
            var part = old.Count / 4;
            return old.Count < FewestLives ? null : Middle(old.TakeLast(part)) / Middle(old.Take(part));
        }
    }

    /// <summary>Watches this process from now on; another one is another life.</summary>
    public void Watch(int gateway)
    {
        lock (lives)
        {
            if (process != gateway)
            {
                process = gateway;
                lives.Add([]);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await watching;
        ending.Dispose();
    }

    private async Task Watch()
    {
        using var seconds = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (!ending.IsCancellationRequested)
        {
            await seconds.WaitForNextTickAsync();
            lock (lives)
            {
                if (lives is [.., var life] && MemoryOf.Resident(process) is > 0 and var megabytes)
                {
                    life.Add(megabytes);
                }
            }
        }
    }

    private static double Middle(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
