using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Listener (在线页面): one open connection, and the feeds it has joined.</summary>
/// <param name="connection">The connection's id.</param>
/// <param name="person">Whose screen it is; of a wall screen its own id.</param>
/// <param name="rights">Tells which feeds it may hear now; none where it may not be open any more.</param>
/// <param name="mailbox">What it has yet to hear.</param>
/// <param name="hangUp">Ends the connection.</param>
public sealed class Listener(
    string connection,
    PersonId person,
    Func<CancellationToken, ValueTask<Predicate<string>?>> rights,
    Mailbox mailbox,
    Action hangUp
)
{
    /// <summary>Feeds that one connection may join.</summary>
    public const int MostFeeds = 64;

    /// <summary>Calls that one connection may make in a minute.</summary>
    public const int MostCallsInAMinute = 600;

    private readonly Lock turn = new();
    private readonly Dictionary<string, long> heard = new(StringComparer.Ordinal);
    private int calls;

    /// <summary>The connection's id.</summary>
    public string Connection => connection;

    /// <summary>Whose screen it is.</summary>
    public PersonId Person => person;

    /// <summary>Which feeds it may hear now; none where it may not be open any more.</summary>
    public ValueTask<Predicate<string>?> Rights(CancellationToken cancellation) => rights(cancellation);

    /// <summary>The feeds it has joined.</summary>
    public IReadOnlyCollection<string> Joined
    {
        get
        {
            lock (turn)
            {
                return [.. heard.Keys];
            }
        }
    }

    /// <summary>Ends the connection.</summary>
    public void HangUp() => hangUp();

    /// <summary>Counts a call; whether it may still be made in this minute.</summary>
    public bool MayCall() => Interlocked.Increment(ref calls) <= MostCallsInAMinute;

    /// <summary>A new minute of calls begins.</summary>
    public void BeginMinute() => Interlocked.Exchange(ref calls, 0);

    /// <summary>Tells a word; of a feed's number only one that the screen has not heard.</summary>
    public void Hear(ScreenWord word)
    {
        if (word.Word != nameof(IFeedScreen.Ring) || IsNews(word.About, word.Number))
        {
            mailbox.Put(word);
        }
    }

    /// <summary>The screen was told the feed's head by other means.</summary>
    internal void Know(string feed, long number)
    {
        lock (turn)
        {
            if (heard.TryGetValue(feed, out var last) && number > last)
            {
                heard[feed] = number;
            }
        }
    }

    private bool IsNews(string feed, long number)
    {
        lock (turn)
        {
            if (!heard.TryGetValue(feed, out var last) || number <= last)
            {
                return false;
            }
            heard[feed] = number;
            return true;
        }
    }

    internal bool Add(string feed)
    {
        lock (turn)
        {
            return heard.ContainsKey(feed) || (heard.Count < MostFeeds && heard.TryAdd(feed, 0));
        }
    }

    internal void Remove(string feed)
    {
        lock (turn)
        {
            heard.Remove(feed);
        }
    }
}
