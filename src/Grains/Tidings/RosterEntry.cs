using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>
/// Keeps this process on the roster (名册续签): it enters at the start and again and again, because a roster may forget it, and
/// strikes itself off at the end, so that nobody calls a process that has closed.
/// </summary>
/// <param name="post">Where this process hears; held here as long as the process runs.</param>
/// <param name="logger">Hears of a roster that does not answer.</param>
public sealed partial class RosterEntry(HearingPost post, ILogger<RosterEntry> logger) : BackgroundService
{
    /// <summary>How often it enters again. One that was taken for dead and lives hears nothing for so long.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);

    private readonly TaskCompletionSource standing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Hearer? entered;

    /// <summary>Done when this process has entered for the first time; from then on it hears.</summary>
    public Task Standing => standing.Task;

    private IRosterGrain Roster => post.Grains.GetGrain<IRosterGrain>(IRosterGrain.Only);

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (entered is { } hearer)
        {
            await Roster
                .Strike(hearer.Observer)
                .WaitAsync(Lane.OneCall, cancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            post.Close();
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await post.Ready.WaitAsync(stoppingToken);
            entered = post.Open();
            while (true)
            {
                var pause = await Enter(entered) ? Renewal : Again;
                await Task.Delay(pause, TimeProvider.System, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return; // The process closes.
        }
    }

    private async Task<bool> Enter(Hearer hearer)
    {
        try
        {
            post.Entered(await Roster.Enter(hearer));
            standing.TrySetResult();
            return true;
        }
        catch (Exception error)
        {
            LogNotEntered(logger, error.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "本进程未能登记到听讯名册，稍后再试：{Reason}")]
    private static partial void LogNotEntered(ILogger logger, string reason);
}
