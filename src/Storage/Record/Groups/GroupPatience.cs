using Polly;
using Polly.Retry;

namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>When a group is sent again (重试).</summary>
internal static class GroupPatience
{
    public static ResiliencePipeline Of(TimeProvider time) =>
        new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(WhileAway())
            .AddRetry(WhenWritersMet())
            .Build();

    // The acts' own patience ends these retries: a group whose callers have all been answered is empty.
    private static RetryStrategyOptions WhileAway() =>
        new()
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(Outage.Is),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(20),
            MaxDelay = TimeSpan.FromMilliseconds(500),
            UseJitter = true,
        };

    private static RetryStrategyOptions WhenWritersMet() =>
        new()
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(Outage.IsMeeting),
            MaxRetryAttempts = 5,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(2),
            UseJitter = true,
        };
}
