using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging;
using Orleans.Runtime.Messaging;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using ZhengXie.Linked.Domain.Acts;
using Outcome = ZhengXie.Linked.Storage.Engine.Outcome;

namespace ZhengXie.Linked.Grains.Engine;

/// <summary>
/// Patience with grains (等待): a call that got no answer is made again. The order carries its command id, so that one
/// which was done after all answers with its first receipt: the caller sees one slow success.
/// </summary>
public sealed partial class CallPatience
{
    /// <summary>
    /// How long one call may take: longer than the record's own patience, so that "the record is away" is the keeper's
    /// answer and not a guess.
    /// </summary>
    public static readonly TimeSpan OneCall = TimeSpan.FromSeconds(15);

    /// <summary>How long a caller waits for all of them.</summary>
    public static readonly TimeSpan AllCalls = TimeSpan.FromSeconds(30);

    private readonly ILogger<CallPatience> logger;
    private readonly ResiliencePipeline pipeline;

    /// <summary>Prepares the waiting.</summary>
    public CallPatience(TimeProvider time, ILogger<CallPatience> logger)
    {
        this.logger = logger;
        var again = new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(IsUnanswered),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(50),
            // A grain whose silo died is back after some two seconds: who asks seldom would find it later still.
            MaxDelay = TimeSpan.FromMilliseconds(250),
            UseJitter = true,
        };
        pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(AllCalls)
            .AddRetry(again)
            .Build();
    }

    /// <summary>Calls until there is an answer, or the patience is at its end.</summary>
    /// <param name="call">Asks the grain; it may be made several times with the same order.</param>
    /// <param name="cancellation">The caller's own wish to wait no longer.</param>
    public async Task<Outcome> Ask(Func<CancellationToken, Task<Outcome>> call, CancellationToken cancellation)
    {
        try
        {
            return await pipeline.ExecuteAsync(async token => await call(token), cancellation);
        }
        catch (Exception error) when (error is TimeoutRejectedException || IsUnanswered(error))
        {
            LogGivenUp(logger, error);
            return Refusals.KeeperUnavailable;
        }
    }

    // Rejected on its way (the silo is stopping or gone, the grain is moving), or not answered in time; never the keeper's own fault.
    private static bool IsUnanswered(Exception error) =>
        error
            is OrleansMessageRejectionException
                or TimeoutException
                or GatewayTooBusyException
                or ConnectionFailedException
                or ConnectionAbortedException;

    [LoggerMessage(Level = LogLevel.Warning, Message = "守护者没有答复，办理结果未确认。")]
    private static partial void LogGivenUp(ILogger logger, Exception error);
}
