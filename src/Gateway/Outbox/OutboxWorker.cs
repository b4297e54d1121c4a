using Npgsql;
using ZhengXie.Linked.Contracts.Outbox;
using ZhengXie.Linked.Storage.Outbox;
using ZhengXie.Linked.Storage.People;

namespace ZhengXie.Linked.Gateway.Outbox;

/// <summary>
/// Sends what acts have put into the outbox (外发), at least once, while acts go on. It looks every other second; what is
/// due stands in the database, so that a gateway that dies leaves it to the next.
/// </summary>
public sealed partial class OutboxWorker : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan WhileAway = TimeSpan.FromSeconds(15);

    private readonly OutboxSpread spread;
    private readonly TimeProvider time;
    private readonly ILogger<OutboxWorker> logger;
    private readonly Dictionary<Channel, Lane> lanes;
    private readonly SemaphoreSlim oneAtATime = new(1);

    /// <summary>Opens a lane for each channel that has a provider.</summary>
    public OutboxWorker(
        OutboxSpread spread,
        DeliveryQueue queue,
        ContactBook contacts,
        IHttpClientFactory clients,
        OutboxOptions options,
        TimeProvider time,
        ILogger<OutboxWorker> logger
    )
    {
        this.spread = spread;
        this.time = time;
        this.logger = logger;
        lanes = Enum.GetValues<Channel>()
            .Where(channel => options.Of(channel).Url is not null)
            .ToDictionary(
                channel => channel,
                channel =>
                {
                    var timeout = TimeSpan.FromSeconds(options.TimeoutSeconds);
                    var http = clients.CreateClient(nameof(OutboxWorker));
                    var provider = new HttpProvider(http, options.Of(channel), timeout, time);
                    return new Lane(channel, provider, queue, contacts, options);
                }
            );
    }

    /// <summary>Finds the people of every message that waits and sends what is due; gives how many were tried.</summary>
    public async Task<int> Drain(CancellationToken cancellation = default)
    {
        await SpreadAll(cancellation);
        var tried = await Task.WhenAll(lanes.Values.Select(lane => lane.Drain(cancellation)));
        return tried.Sum();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        foreach (var lane in lanes.Values)
        {
            lane.Dispose();
        }
        oneAtATime.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(
            lanes.Values.Select(lane => Repeat(lane.Drain, stoppingToken)).Append(Repeat(SpreadAll, stoppingToken))
        );

    private async Task<int> SpreadAll(CancellationToken cancellation)
    {
        await oneAtATime.WaitAsync(cancellation);
        try
        {
            var channels = lanes.Keys.ToHashSet();
            var all = 0;
            for (var some = 1; some > 0; all += some)
            {
                some = await spread.Spread(channels, cancellation);
            }
            return all;
        }
        finally
        {
            oneAtATime.Release();
        }
    }

    private async Task Repeat(Func<CancellationToken, Task<int>> work, CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                await Task.Delay(await TryTo(work, cancellation) ? Pause : WhileAway, time, cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return; // The house closes; what was under way is tried again by whoever opens next.
        }
    }

    private async Task<bool> TryTo(Func<CancellationToken, Task<int>> work, CancellationToken cancellation)
    {
        try
        {
            await work(cancellation);
            return true;
        }
        catch (NpgsqlException error)
        {
            LogAway(logger, error);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "外发暂时不能读取数据库，稍后再试。")]
    private static partial void LogAway(ILogger logger, Exception error);
}
