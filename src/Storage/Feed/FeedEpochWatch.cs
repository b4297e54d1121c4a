using Microsoft.Extensions.Hosting;

namespace ZhengXie.Linked.Storage.Feed;

/// <summary>Looks at each start whether the record stands where it stood (纪元检查), before the first feed is read.</summary>
/// <param name="epochs">Opens an epoch if not.</param>
public sealed class FeedEpochWatch(FeedEpochs epochs) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => epochs.OpenIfMoved(cancellationToken);

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
