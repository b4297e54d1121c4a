using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ZhengXie.Linked.Grains.Cluster;

/// <summary>
/// Link to the cluster (集群连接) of a process that keeps no grains. It connects in the background for as long as that takes, so that
/// its process starts before the silos do, and feels the cluster's pulse from then on.
/// </summary>
/// <remarks>
/// Orleans' client stands in a container of its own: in the host's it would hold up the start until a silo answers, and take the
/// host's clock, which may be a test's.
/// </remarks>
public sealed partial class ClusterLink : BackgroundService, IAsyncDisposable
{
    /// <summary>Without an answer for so long, the cluster counts as away.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan OneBeat = TimeSpan.FromSeconds(4);

    private readonly TimeProvider time = TimeProvider.System;
    private readonly TaskCompletionSource connected = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ServiceProvider client;
    private readonly ILogger<ClusterLink> logger;
    private long answered;
    private volatile bool started;
    private bool wasUp;

    /// <summary>Prepares the client; nothing is connected yet.</summary>
    /// <param name="settings">The cluster.</param>
    /// <param name="connection">Connection string of the service role with the search path <c>orleans</c>.</param>
    /// <param name="loggers">What the client logs with.</param>
    public ClusterLink(ClusterSettings settings, string connection, ILoggerFactory loggers)
    {
        logger = loggers.CreateLogger<ClusterLink>();
        var services = new ServiceCollection();
        services.AddSingleton(loggers);
        services.AddLogging();
        services.AddOrleansClient(builder =>
        {
            ClusterClient.Configure(builder, settings, connection);
            builder.UseConnectionRetryFilter(new ConnectAgain(time, loggers.CreateLogger<ConnectAgain>()));
        });
        client = services.BuildServiceProvider();
    }

    /// <summary>Whether the cluster has answered lately.</summary>
    public bool IsUp => Interlocked.Read(ref answered) is not 0 and var last && time.GetElapsedTime(last) < Patience;

    /// <summary>Completes with the cluster's first answer; calls made before are lost.</summary>
    public Task Connected => connected.Task;

    /// <summary>Where grains are found; calls are answered once <see cref="Connected"/>.</summary>
    public IGrainFactory Grains => client.GetRequiredService<IGrainFactory>();

    /// <summary>A call was answered, whatever the answer.</summary>
    public void Answered() => Interlocked.Exchange(ref answered, time.GetTimestamp());

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (started)
        {
            foreach (var part in client.GetServices<IHostedService>().Reverse())
            {
                await part.StopAsync(cancellationToken);
            }
        }
    }

    /// <summary>Lets go of the client.</summary>
    public async ValueTask DisposeAsync()
    {
        base.Dispose();
        await client.DisposeAsync();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            foreach (var part in client.GetServices<IHostedService>())
            {
                await part.StartAsync(stoppingToken);
            }
            started = true;
            using var timer = new PeriodicTimer(Beat, time);
            do
            {
                await Feel(stoppingToken);
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            return; // The house closes.
        }
    }

    private async Task Feel(CancellationToken cancellation)
    {
        try
        {
            await Grains.GetGrain<IPulseGrain>(0).Beat().WaitAsync(OneBeat, time, cancellation);
            Answered();
            connected.TrySetResult();
        }
        catch (Exception missed) when (!cancellation.IsCancellationRequested)
        {
            LogMissed(logger, missed.Message);
        }
        if (IsUp != wasUp)
        {
            wasUp = !wasUp;
            LogChange(wasUp);
        }
    }

    private void LogChange(bool up)
    {
        if (up)
        {
            LogUp(logger);
        }
        else
        {
            LogDown(logger);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "已与集群连通。")]
    private static partial void LogUp(ILogger logger);

    [LoggerMessage(Level = LogLevel.Error, Message = "集群没有应答，暂不能办理；正在继续尝试。")]
    private static partial void LogDown(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "集群一次没有应答：{Reason}")]
    private static partial void LogMissed(ILogger logger, string reason);
}
