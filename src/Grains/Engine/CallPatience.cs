using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Logging;
using Orleans.Runtime.Messaging;
using Polly;
using Polly.Hedging;
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

    /// <summary>
    /// After how long a process outside the silos makes a call once more, beside the first: it is not told when the silo that its
    /// call was passed on to has died, and would wait for all of <see cref="OneCall"/>.
    /// </summary>
    public static readonly TimeSpan Beside = TimeSpan.FromSeconds(2);

    // At two, four and six seconds, should one that was made beside be lost as well.
    private const int MostBeside = 3;

    private readonly ILogger<CallPatience> logger;
    private readonly ResiliencePipeline<Outcome> pipeline;

    /// <summary>Prepares the waiting.</summary>
    /// <param name="time">Measures it.</param>
    /// <param name="logger">Told of calls that were given up.</param>
    /// <param name="beside">After how long a further call is made beside the first; left out, never.</param>
    public CallPatience(TimeProvider time, ILogger<CallPatience> logger, TimeSpan? beside = null)
    {
        this.logger = logger;
        var unanswered = new PredicateBuilder<Outcome>().Handle<Exception>(IsUnanswered);
        var patient = new ResiliencePipelineBuilder<Outcome> { TimeProvider = time }.AddTimeout(AllCalls);
        if (beside is { } pause)
        {
            patient.AddHedging(
                new()
                {
                    ShouldHandle = unanswered,
                    MaxHedgedAttempts = MostBeside,
                    Delay = pause,
                    ActionGenerator = UnlessTurnedAway,
                }
            );
        }
        // Within each call beside the first: until a dead silo is known to be dead it is rejected at once, again and again, and
        // would otherwise be used up while the first one still hangs.
        var again = new RetryStrategyOptions<Outcome>
        {
            ShouldHandle = unanswered,
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(50),
            // A grain whose silo died is back after some two seconds: who asks seldom would find it later still.
            MaxDelay = TimeSpan.FromMilliseconds(250),
            UseJitter = true,
        };
        pipeline = patient.AddRetry(again).Build();
    }

    /// <summary>Calls until there is an answer, or the patience is at its end.</summary>
    /// <param name="call">Asks the grain; it may be made several times with the same order.</param>
    /// <param name="cancellation">The caller's own wish to wait no longer.</param>
    public async Task<Outcome> Ask(Func<CancellationToken, Task<Outcome>> call, CancellationToken cancellation)
    {
        try
        {
            return await pipeline.ExecuteAsync(
                async token => await UntilLeft(call(token), token, cancellation),
                cancellation
            );
        }
        catch (Exception error) when (error is TimeoutRejectedException || IsUnanswered(error))
        {
            LogGivenUp(logger, error);
            return Refusals.KeeperUnavailable;
        }
    }

    // The first may stand in the very queue that is full, or be at work: that there is no room for one more says nothing of it.
    private static Func<ValueTask<Polly.Outcome<Outcome>>> UnlessTurnedAway(
        HedgingActionGeneratorArguments<Outcome> asked
    ) =>
        async () =>
        {
            var answered = await asked.Callback(asked.ActionContext);
            return answered.Result?.Refusal == Refusals.TooBusy
                ? Polly.Outcome.FromException<Outcome>(new TimeoutException(Refusals.TooBusy.Code))
                : answered;
        };

    // Who cancels hears what became of his order. A call that another beside it has overtaken is left: it would wait for a dead
    // silo to say that it has stopped.
    private static async Task<Outcome> UntilLeft(Task<Outcome> asked, CancellationToken token, CancellationToken caller)
    {
        try
        {
            return await asked.WaitAsync(token);
        }
        catch (OperationCanceledException) when (caller.IsCancellationRequested)
        {
            return await asked;
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
