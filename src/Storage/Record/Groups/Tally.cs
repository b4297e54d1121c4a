namespace ZhengXie.Linked.Storage.Record.Groups;

/// <summary>
/// Counts, per key, how many numbers a group asks for. Keys are handed over sorted: two writers that locked them in
/// different orders would wait for each other for ever.
/// </summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    /// <summary>One more for the key; says the how-manieth, from 1.</summary>
    public int Count(string key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    /// <summary>The keys with their counts, sorted; fixes the places.</summary>
    public IReadOnlyCollection<KeyValuePair<string, int>> Sort()
    {
        foreach (var key in counts.Keys)
        {
            places.Add(key, places.Count + 1);
        }
        return counts;
    }

    /// <summary>The key's place in the sorted order, from 1.</summary>
    public int PlaceOf(string key) => places[key];

    /// <summary>Forgets the last group.</summary>
    public void Clear()
    {
        counts.Clear();
        places.Clear();
    }
}
