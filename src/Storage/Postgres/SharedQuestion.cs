namespace ZhengXie.Linked.Storage.Postgres;

/// <summary>
/// Asks the record one question for many who want to know (合并读取). After a restart ten thousand screens come within seconds; a
/// question for each would queue for connections to the record until patience ends. Whoever asks while one question is under way is
/// answered by the next, which begins after he asked: nothing written before he asked is missed.
/// </summary>
/// <typeparam name="TKey">What each asks about.</typeparam>
/// <typeparam name="TAnswer">What he is told.</typeparam>
/// <param name="read">Asks about some keys at once; a key without an answer is left out.</param>
public sealed class SharedQuestion<TKey, TAnswer>(
    Func<IReadOnlyCollection<TKey>, Task<IReadOnlyDictionary<TKey, TAnswer>>> read
)
    where TKey : notnull
{
    /// <summary>About so many keys one question asks at most; more are asked about in the next.</summary>
    public const int Most = 1_000;

    private readonly Lock turn = new();
    private readonly Queue<Waiting> waiting = new([new Waiting()]);
    private bool reading;

    /// <summary>What there is to tell of a key; none if nothing is known of it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cancellation">Ends this wait; others go on waiting.</param>
    public async Task<TAnswer?> Of(TKey key, CancellationToken cancellation)
    {
        Waiting mine;
        lock (turn)
        {
            mine = Join(key);
            if (!reading)
            {
                reading = true;
                _ = Task.Run(ReadAll, CancellationToken.None);
            }
        }
        return (await mine.Answers.Task.WaitAsync(cancellation)).GetValueOrDefault(key);
    }

    private Waiting Join(TKey key)
    {
        var last = waiting.Last();
        if (last.Keys.Count >= Most && !last.Keys.Contains(key))
        {
            last = new Waiting();
            waiting.Enqueue(last);
        }
        last.Keys.Add(key);
        return last;
    }

    private async Task ReadAll()
    {
        while (Take() is { } some)
        {
            try
            {
                some.Answers.SetResult(await read(some.Keys));
            }
            catch (Exception exception)
            {
                // Whoever waits for this answer is told; the next question is asked all the same.
                some.Answers.SetException(exception);
            }
        }
    }

    private Waiting? Take()
    {
        lock (turn)
        {
            if (waiting.Peek().Keys.Count == 0)
            {
                reading = false;
                return null;
            }
            var some = waiting.Dequeue();
            if (waiting.Count == 0)
            {
                waiting.Enqueue(new Waiting());
            }
            return some;
        }
    }

    private sealed class Waiting
    {
        public HashSet<TKey> Keys { get; } = [];

        public TaskCompletionSource<IReadOnlyDictionary<TKey, TAnswer>> Answers { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
