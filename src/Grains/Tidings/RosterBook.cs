using System.Collections.Immutable;

namespace ZhengXie.Linked.Grains.Tidings;

/// <summary>Keeps the roster (名册登记簿): who entered, who left, who has not been heard of for too long.</summary>
/// <param name="known">The roster as it stood; everybody on it is given the full time to enter again.</param>
/// <param name="start">The moment from which that time counts (UTC).</param>
public sealed class RosterBook(Roster known, DateTimeOffset start)
{
    /// <summary>Who has not entered for so long is dropped: several renewals missed.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(90);

    private readonly Dictionary<string, DateTimeOffset> entered = known.Hearers.ToDictionary(
        hearer => hearer.Observer,
        _ => start,
        StringComparer.Ordinal
    );

    /// <summary>The roster as it is.</summary>
    public Roster Roster { get; private set; } = known;

    /// <summary>Enters a hearer, or renews it, and drops who is overdue; whether the roster has changed.</summary>
    public bool Enter(Hearer hearer, DateTimeOffset now)
    {
        entered[hearer.Observer] = now;
        var stay = Roster.Hearers.RemoveAll(known => now - entered[known.Observer] > Lasts);
        return Change(stay.Contains(hearer) ? stay : [.. stay.Where(IsOther), hearer], now);

        bool IsOther(Hearer other) => other.Observer != hearer.Observer;
    }

    /// <summary>Takes a hearer off; whether it stood there.</summary>
    public bool Strike(string observer, DateTimeOffset now) =>
        Change(Roster.Hearers.RemoveAll(hearer => hearer.Observer == observer), now);

    private bool Change(ImmutableArray<Hearer> hearers, DateTimeOffset now)
    {
        if (hearers.SequenceEqual(Roster.Hearers))
        {
            return false;
        }
        Roster = Roster.With(hearers, now);
        foreach (var gone in entered.Keys.Except(hearers.Select(hearer => hearer.Observer)).ToArray())
        {
            entered.Remove(gone);
        }
        return true;
    }
}
