using Npgsql;
using ZhengXie.Linked.Storage.Record.Groups;

namespace ZhengXie.Linked.Storage.Record;

/// <summary>
/// Group appender (成组追加): acts that wait at the same moment share one round trip and one commit. No timers: a writer
/// that is free takes what waits, so a lone act waits for nobody.
/// </summary>
public sealed class GroupAppender : IAsyncDisposable
{
    /// <summary>So many acts at once are a rush.</summary>
    public const int Rush = 4;

    private readonly RecordOptions options;
    private readonly TimeProvider time;
    private readonly WaitingActs waiting;
    private readonly GroupWriter[] writers;
    private readonly Task writing;

    /// <summary>Starts the writers; they connect with the first act.</summary>
    /// <param name="service">Pool of the service role.</param>
    /// <param name="options">Bounds.</param>
    /// <param name="time">Measures patience.</param>
    public GroupAppender(NpgsqlDataSource service, RecordOptions options, TimeProvider time)
    {
        this.options = options;
        this.time = time;
        waiting = new(options.Writers, options.Waiting);
        writers =
        [
            .. Enumerable
                .Range(0, options.Writers)
                .Select(writer => new GroupWriter(service, new GroupQueue(waiting, writer, options), time)),
        ];
        writing = Task.WhenAll(writers.Select(writer => Task.Run(writer.Run)));
    }

    /// <summary>Whether several people act at this moment: as many acts as <see cref="Rush"/> wait for a writer, or for its answer.</summary>
    public bool IsRushed => waiting.Count + writers.Sum(writer => writer.Writing) >= Rush;

    /// <summary>Commits the act and answers after the commit. An act once handed over is not cancelled.</summary>
    /// <returns>The answer; also when the record is away or too busy.</returns>
    /// <exception cref="PostgresException">The act itself is at fault: a bug, for rules refuse bad input before.</exception>
    public Task<Appended> Append(Act act)
    {
        var patience = (long)(options.Patience.TotalSeconds * time.TimestampFrequency);
        var added = new WaitingAct(act, time.GetTimestamp() + patience);
        return waiting.Add(added) ? added.Answer : Task.FromResult(Appended.Not(Verdict.TooBusy));
    }

    /// <summary>Takes no more acts, and ends when those that wait have their answers.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.End();
        await writing;
    }
}
