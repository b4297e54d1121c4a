using ZhengXie.Linked.Storage.Feed;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>
/// Reads where feeds stand, for many screens with one question (合并读数). After a restart ten thousand screens join within seconds; a
/// question for each would queue for connections to the record until patience ends. Whoever asks while one question is under way is
/// answered by the next, which begins after he asked: nothing appended before he asked is missed.
/// </summary>
/// <param name="read">Asks the record where some feeds stand.</param>
public sealed class SharedHeads(Func<IReadOnlyCollection<string>, Task<IReadOnlyList<FeedHead>>> read)
{
    private readonly Lock turn = new();
    private Waiting waiting = new();
    private bool reading;

    /// <summary>Where a feed stands.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="cancellation">Ends this wait; others go on waiting.</param>
    public async Task<FeedHead> Of(string feed, CancellationToken cancellation)
    {
        Waiting mine;
        lock (turn)
        {
            mine = waiting;
            mine.Feeds.Add(feed);
            if (!reading)
            {
                reading = true;
                _ = Task.Run(ReadAll, CancellationToken.None);
            }
        }
        return (await mine.Heads.Task.WaitAsync(cancellation))[feed];
    }

    private async Task ReadAll()
    {
        while (Take() is { } some)
        {
            try
            {
                var heads = await read(some.Feeds);
                some.Heads.SetResult(heads.ToDictionary(head => head.Feed, StringComparer.Ordinal));
            }
            catch (Exception exception)
            {
                // Whoever waits for this answer is told; the next question is asked all the same.
                some.Heads.SetException(exception);
            }
        }
    }

    private Waiting? Take()
    {
        lock (turn)
        {
            if (waiting.Feeds.Count == 0)
            {
                reading = false;
                return null;
            }
            var some = waiting;
            waiting = new();
            return some;
        }
    }

    private sealed class Waiting
    {
        public HashSet<string> Feeds { get; } = new(StringComparer.Ordinal);

        public TaskCompletionSource<Dictionary<string, FeedHead>> Heads { get; } =
            new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
