using Microsoft.Extensions.Logging;

namespace ZhengXie.Linked.Storage.Tidings;

/// <summary>
/// Lane (传讯通道) to one other process: one call at a time, and what comes meanwhile is merged and goes with the next. So a
/// process that is slow or dead delays nobody else, and what it missed while it was away comes when it is back.
/// </summary>
public sealed partial class Lane
{
    /// <summary>How long one call may take.</summary>
    public static readonly TimeSpan OneCall = TimeSpan.FromSeconds(2);

    /// <summary>How long it rests after a call that failed.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    /// <summary>After so long without an answer the other is taken for dead.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly string name;
    private readonly Func<News, Task> tell;
    private readonly Action lost;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Lock turn = new();
    private readonly NewsBag waiting = new();
    private TaskCompletionSource heard = NextHeard();
    private bool telling;
    private bool ended;
    private long? silentSince;

    /// <summary>Opens a lane.</summary>
    /// <param name="name">Who is at its end, for the log.</param>
    /// <param name="tell">Makes one call; done when the other has taken the news in.</param>
    /// <param name="lost">The other is taken for dead; the lane has ended.</param>
    /// <param name="time">Measures calls, rests and patience.</param>
    /// <param name="logger">Hears when the other falls silent.</param>
    public Lane(string name, Func<News, Task> tell, Action lost, TimeProvider time, ILogger logger) =>
        (this.name, this.tell, this.lost, this.time, this.logger) = (name, tell, lost, time, logger);

    /// <summary>Whether the last call had no answer.</summary>
    public bool IsSilent
    {
        get
        {
            lock (turn)
            {
                return silentSince is not null;
            }
        }
    }

    /// <summary>Tells the other soon.</summary>
    /// <returns>Done when it has taken the news in, or is known to be silent, which is not waited for.</returns>
    public Task Tell(News news)
    {
        Task done;
        lock (turn)
        {
            if (ended)
            {
                return Task.CompletedTask;
            }
            TidingsMeter.FoundNoRoom(waiting.Add(news));
            done = silentSince is null ? heard.Task : Task.CompletedTask;
            // Nothing of it concerns the other: no call will tell of it.
            if (waiting.IsEmpty)
            {
                return Task.CompletedTask;
            }
            if (telling)
            {
                return done;
            }
            telling = true;
        }
        _ = Task.Run(TellWaiting);
        return done;
    }

    /// <summary>Tells nothing more.</summary>
    public void End()
    {
        lock (turn)
        {
            ended = true;
            Release();
        }
    }

    private async Task TellWaiting()
    {
        while (Take() is { } batch)
        {
            try
            {
                await tell(batch.News).WaitAsync(OneCall, time);
                Answered(batch);
            }
            catch (Exception error)
            {
                if (IsDead(batch, error))
                {
                    lost();
                }
                await Task.Delay(Rest, time);
            }
        }
    }

    private Batch? Take()
    {
        lock (turn)
        {
            telling = !ended && !waiting.IsEmpty;
            if (!telling)
            {
                return null;
            }
            var batch = new Batch(waiting.Take(), heard);
            heard = NextHeard();
            return batch;
        }
    }

    private void Answered(Batch batch)
    {
        TidingsMeter.Told();
        lock (turn)
        {
            silentSince = null;
        }
        batch.Heard.SetResult();
    }

    // What was not heard waits again, merged with what came meanwhile.
    private bool IsDead(Batch batch, Exception error)
    {
        TidingsMeter.Failed();
        lock (turn)
        {
            if (silentSince is null)
            {
                LogSilent(logger, name, error.Message);
            }
            silentSince ??= time.GetTimestamp();
            TidingsMeter.FoundNoRoom(waiting.Add(batch.News));
            batch.Heard.SetResult();
            Release();
            var dead = !ended && time.GetElapsedTime(silentSince.Value) >= Patience;
            ended |= dead;
            return dead;
        }
    }

    private void Release()
    {
        heard.TrySetResult();
        heard = NextHeard();
    }

    private static TaskCompletionSource NextHeard() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    [LoggerMessage(Level = LogLevel.Warning, Message = "向 {Hearer} 传讯没有答复，继续再试：{Reason}")]
    private static partial void LogSilent(ILogger logger, string hearer, string reason);

    private sealed record Batch(News News, TaskCompletionSource Heard);
}
