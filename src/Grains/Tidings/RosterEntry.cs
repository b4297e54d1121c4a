using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using ZhengXie.Linked.Storage.Tidings;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>
/// Keeps this process on the roster (名册续签): it enters at the start and again and again, because a roster may forget it, and
/// strikes itself off at the end, so that nobody calls a process that has closed.
/// </summary>
/// <param name="grains">The cluster.</param>
/// <param name="post">Where this process hears; held here as long as the process runs.</param>
/// <param name="logger">Hears of a roster that does not answer.</param>
public sealed partial class RosterEntry(IGrainFactory grains, HearingPost post, ILogger<RosterEntry> logger)
    : BackgroundService
{
    /// <summary>How often it enters again. One that was taken for dead and lives hears nothing for so long.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Again = TimeSpan.FromSeconds(2);

    private string? entered;

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (entered is { } observer)
        {
            await grains
                .GetGrain<IRosterGrain>(IRosterGrain.Only)
                .Strike(observer)
                .WaitAsync(Lane.OneCall, cancellationToken)
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            post.Close(grains);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var hearer = post.Open(grains);
        entered = hearer.Observer;
        try
        {
            while (true)
            {
                var pause = await Enter(hearer) ? Renewal : Again;
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
            post.Entered(await grains.GetGrain<IRosterGrain>(IRosterGrain.Only).Enter(hearer));
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
