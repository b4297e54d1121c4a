using Npgsql;
using Polly;
using Polly.Retry;
using ZhengXie.Linked.Storage.Record.Groups;

namespace ZhengXie.Linked.Storage.Accounts;

/// <summary>
/// How long a request waits for a record that is away before it is known who asks: as long as an act waits. A restart of
/// the database then costs a pause, not a refusal.
/// </summary>
internal static class SessionPatience
{
    /// <summary>For statements that may be repeated.</summary>
    public static ResiliencePipeline Waiting { get; } =
        new ResiliencePipelineBuilder()
            .AddRetry(
                new RetryStrategyOptions
                {
                    // Tries at 0.05, 0.1, 0.2 … and then every second: about ten seconds.
                    ShouldHandle = new PredicateBuilder().Handle<NpgsqlException>(Outage.Is),
                    MaxRetryAttempts = 14,
                    BackoffType = DelayBackoffType.Exponential,
                    Delay = TimeSpan.FromMilliseconds(50),
                    MaxDelay = TimeSpan.FromSeconds(1),
                }
            )
            .Build();
}
