using Npgsql;
using Polly;
using Polly.Retry;
using Polly.Timeout;
using ZhengXie.Linked.Contracts.Acts;
using ZhengXie.Linked.Storage.Record.Groups;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>Journal (流水): the record as keepers use it. A record that is away is tried again, up to the patience set.</summary>
public sealed class Journal
{
    private readonly Streams streams;
    private readonly Receipts receipts;
    private readonly GroupAppender appender;
    private readonly ResiliencePipeline patience;

    /// <summary>Joins the reading and the writing of the record.</summary>
    public Journal(Streams streams, Receipts receipts, GroupAppender appender, RecordOptions options, TimeProvider time)
    {
        this.streams = streams;
        this.receipts = receipts;
        this.appender = appender;
        var again = new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<NpgsqlException>(Outage.Is),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(20),
            MaxDelay = TimeSpan.FromMilliseconds(500),
            UseJitter = true,
        };
        patience = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddTimeout(options.Patience)
            .AddRetry(again)
            .Build();
    }

    /// <summary>Loads a whole stream.</summary>
    /// <exception cref="RecordAwayException">The record stayed away.</exception>
    public Task<LoadedStream> Load(Guid stream) => Read(cancellation => streams.Load(stream, cancellation));

    /// <summary>Loads several whole streams at one moment.</summary>
    /// <exception cref="RecordAwayException">The record stayed away.</exception>
    public Task<IReadOnlyDictionary<Guid, LoadedStream>> Load(Guid[] several) =>
        Read(cancellation => streams.Load(several, cancellation));

    /// <summary>How many events the stream has now.</summary>
    /// <exception cref="RecordAwayException">The record stayed away.</exception>
    public Task<int> Version(Guid stream) => Read(cancellation => streams.Version(stream, cancellation));

    /// <summary>The receipt that the account was given for the command id, if any.</summary>
    /// <exception cref="RecordAwayException">The record stayed away.</exception>
    public Task<StoredReceipt?> FindReceipt(Guid account, CommandId id) =>
        Read(cancellation => receipts.Find(account, id, cancellation));

    /// <summary>Commits an act; see <see cref="GroupAppender.Append"/>.</summary>
    public Task<Appended> Append(Act act) => appender.Append(act);

    /// <summary>Asks the record something else, with the same patience.</summary>
    /// <exception cref="RecordAwayException">The record stayed away.</exception>
    public async Task<T> Read<T>(Func<CancellationToken, Task<T>> read)
    {
        try
        {
            return await patience.ExecuteAsync(async cancellation => await read(cancellation));
        }
        catch (Exception error) when (error is TimeoutRejectedException || Outage.Is(error))
        {
            throw new RecordAwayException(error);
        }
    }
}
