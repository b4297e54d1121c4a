using System.Runtime.InteropServices;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.People;
using ZhengXie.Linked.Storage.Engine;

namespace ZhengXie.Linked.Storage.Tidings;

/// <summary>
/// News that waits to be told (待传), merged: of a feed only the newest number, everything else once. Not safe for several
/// threads at once.
/// </summary>
public sealed class NewsBag
{
    /// <summary>So many rings, and so many of each other kind, may wait. What finds no room is found by the slower way.</summary>
    public const int Most = 10_000;

    /// <summary>Where more bodies than these have changed, the register is read as a whole.</summary>
    public const int MostBodies = 200;

    private readonly Dictionary<string, long> rings = new(StringComparer.Ordinal);
    private readonly HashSet<string> figures = new(StringComparer.Ordinal);
    private readonly Dictionary<(PersonId Person, string Feed), long> marks = [];
    private readonly HashSet<PersonId> persons = [];
    private readonly HashSet<BodyCode> bodies = [];
    private bool allFeeds;
    private bool allBodies;
    private bool calendars;

    /// <summary>Whether nothing waits.</summary>
    public bool IsEmpty =>
        rings.Count + figures.Count + marks.Count + persons.Count + bodies.Count == 0
        && !allFeeds
        && !allBodies
        && !calendars;

    /// <summary>Adds what does not wait already; how much found no room.</summary>
    public int Add(News news)
    {
        var refused = news.Rings.Count(ring => !Raise(rings, ring.Feed, ring.Number));
        refused += news.Figures.Count(body => !Put(figures, body));
        refused += news.Marks.Count(mark => !Raise(marks, (mark.Person, mark.Feed), mark.Number));
        refused += news.Persons.Count(person => !Put(persons, person));
        allFeeds |= news.AllFeeds;
        bodies.UnionWith(news.Bodies);
        allBodies |= news.AllBodies || bodies.Count > MostBodies;
        calendars |= news.Calendars;
        if (allBodies)
        {
            bodies.Clear();
        }
        return refused;
    }

    /// <summary>Everything that waits; nothing does afterwards.</summary>
    public News Take()
    {
        var news = new News
        {
            Rings = [.. rings.Select(ring => new Ring(ring.Key, ring.Value))],
            AllFeeds = allFeeds,
            Figures = [.. figures],
            Marks = [.. marks.Select(mark => new ReadUpTo(mark.Key.Person, mark.Key.Feed, mark.Value))],
            Persons = [.. persons],
            Bodies = [.. bodies],
            AllBodies = allBodies,
            Calendars = calendars,
        };
        rings.Clear();
        figures.Clear();
        marks.Clear();
        persons.Clear();
        bodies.Clear();
        allFeeds = allBodies = calendars = false;
        return news;
    }

    private static bool Raise<TKey>(Dictionary<TKey, long> numbers, TKey key, long number)
        where TKey : notnull
    {
        if (numbers.Count >= Most && !numbers.ContainsKey(key))
        {
            return false;
        }
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, key, out _);
        known = Math.Max(known, number);
        return true;
    }

    private static bool Put<TItem>(HashSet<TItem> items, TItem item) =>
        items.Contains(item) || (items.Count < Most && items.Add(item));
}
