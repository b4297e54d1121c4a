using Npgsql;
using Polly;
using Polly.Retry;

namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>How long a private server is waited for.</summary>
internal static class ServerPatience
{
    /// <summary>A server that is on its way: asked ten times a second, for a minute.</summary>
    public static ResiliencePipeline Answering { get; } =
        Retry(600, TimeSpan.FromMilliseconds(100), DelayBackoffType.Constant);

    /// <summary>A start that failed: after a crash the old server's last children may still be leaving.</summary>
    public static ResiliencePipeline Starting { get; } =
        Retry(3, TimeSpan.FromMilliseconds(500), DelayBackoffType.Exponential);

    /// <summary>A server that keeps dying: tried for as long as the gateway lives, at least once in half a minute.</summary>
    public static ResiliencePipeline Restarting { get; } =
        Retry(int.MaxValue, TimeSpan.FromMilliseconds(500), DelayBackoffType.Exponential);

    private static ResiliencePipeline Retry(int attempts, TimeSpan delay, DelayBackoffType backoff) =>
        new ResiliencePipelineBuilder()
            .AddRetry(
                new RetryStrategyOptions
                {
                    ShouldHandle = new PredicateBuilder()
                        .Handle<DatabaseRefusedException>()
                        .Handle<NpgsqlException>(error => error.IsTransient),
                    MaxRetryAttempts = attempts,
                    Delay = delay,
                    MaxDelay = TimeSpan.FromSeconds(30),
                    BackoffType = backoff,
                }
            )
            .Build();
}
