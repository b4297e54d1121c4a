using ZhengXie.Linked.Contracts.People;

namespace ZhengXie.Linked.Gateway.Feed;

/// <summary>Listeners (在线页面名册) of this gateway: by connection, by person, by feed.</summary>
public sealed class Listeners
{
    /// <summary>Screens that one person may have open.</summary>
    public const int MostScreens = 24;

    private readonly Lock turn = new();
    private readonly Dictionary<string, Listener> byConnection = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonId, HashSet<Listener>> byPerson = [];
    private readonly Dictionary<string, HashSet<Listener>> byFeed = new(StringComparer.Ordinal);

    /// <summary>All of them.</summary>
    public IReadOnlyList<Listener> All
    {
        get
        {
            lock (turn)
            {
                return [.. byConnection.Values];
            }
        }
    }

    /// <summary>All feeds that somebody has joined.</summary>
    public IReadOnlyList<string> JoinedFeeds
    {
        get
        {
            lock (turn)
            {
                return [.. byFeed.Keys];
            }
        }
    }

    /// <summary>Adds a connection; whether its person may have one more.</summary>
    public bool Add(Listener listener)
    {
        lock (turn)
        {
            if (byPerson.TryGetValue(listener.Person, out var screens) && screens.Count >= MostScreens)
            {
                return false;
            }
            byConnection.Add(listener.Connection, listener);
            Put(byPerson, listener.Person, listener);
            return true;
        }
    }

    /// <summary>Forgets a connection that has closed.</summary>
    public void Remove(string connection)
    {
        lock (turn)
        {
            if (!byConnection.Remove(connection, out var listener))
            {
                return;
            }
            Take(byPerson, listener.Person, listener);
            foreach (var feed in listener.Joined)
            {
                Take(byFeed, feed, listener);
            }
        }
    }

    /// <summary>The listener of a connection, while it is open.</summary>
    public Listener? Find(string connection)
    {
        lock (turn)
        {
            return byConnection.GetValueOrDefault(connection);
        }
    }

    /// <summary>From here on the listener hears the feed; whether it may have one more.</summary>
    public bool Join(Listener listener, string feed)
    {
        lock (turn)
        {
            // A connection that closed meanwhile must not be kept.
            if (!byConnection.ContainsKey(listener.Connection) || !listener.Add(feed))
            {
                return false;
            }
            Put(byFeed, feed, listener);
            return true;
        }
    }

    /// <summary>From here on the listener does not hear the feed.</summary>
    public void Leave(Listener listener, string feed)
    {
        lock (turn)
        {
            listener.Remove(feed);
            Take(byFeed, feed, listener);
        }
    }

    /// <summary>Who has joined the feed.</summary>
    public IReadOnlyList<Listener> Of(string feed)
    {
        lock (turn)
        {
            return byFeed.TryGetValue(feed, out var joined) ? [.. joined] : [];
        }
    }

    /// <summary>The person's screens.</summary>
    public IReadOnlyList<Listener> Of(PersonId person)
    {
        lock (turn)
        {
            return byPerson.TryGetValue(person, out var screens) ? [.. screens] : [];
        }
    }

    private static void Put<TKey>(Dictionary<TKey, HashSet<Listener>> index, TKey key, Listener listener)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var listeners))
        {
            index.Add(key, listeners = []);
        }
        listeners.Add(listener);
    }

    private static void Take<TKey>(Dictionary<TKey, HashSet<Listener>> index, TKey key, Listener listener)
        where TKey : notnull
    {
        if (index.TryGetValue(key, out var listeners) && listeners.Remove(listener) && listeners.Count == 0)
        {
            index.Remove(key);
        }
    }
}
