namespace ZhengXie.Linked.Gateway.Hosting;

/// <summary>
/// Gives back what starting took (启动后归还内存): migrations, doors and settings leave garbage that a process which then waits for people would
/// keep for hours, since nothing asks for its memory.
/// </summary>
/// <param name="time">Measures the first seconds.</param>
internal sealed class AfterStart(TimeProvider time) : BackgroundService
{
    // By then whoever waited for the house to open has been let in.
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(6);
    private static int done;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Settled, time, stoppingToken);
        // Once in a process, whatever number of houses it holds.
        if (Interlocked.Exchange(ref done, 1) == 0)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
