using System.Collections.Immutable;

namespace ZhengXie.Linked.Domain.Clocks;

/// <summary>The clocks of one stream (时限簿), by item, such as <c>copy:320581</c> or <c>leg:2</c>: what rules and folds do to them.</summary>
public static class ClockBook
{
    /// <summary>No clocks.</summary>
    public static ImmutableSortedDictionary<string, Clock> Empty { get; } =
        ImmutableSortedDictionary.Create<string, Clock>(StringComparer.Ordinal);

    /// <summary>Starts a clock; one that ran for the item before is replaced.</summary>
    public static ImmutableSortedDictionary<string, Clock> Started(
        this ImmutableSortedDictionary<string, Clock> clocks,
        string item,
        Clock clock
    ) => clocks.SetItem(item, clock);

    /// <summary>Stops the item's clock if it runs.</summary>
    public static ImmutableSortedDictionary<string, Clock> Stopped(
        this ImmutableSortedDictionary<string, Clock> clocks,
        string item,
        DateTimeOffset at
    ) =>
        clocks.TryGetValue(item, out var clock) && clock.Runs
            ? clocks.SetItem(item, clock with { StoppedAt = at })
            : clocks;

    /// <summary>Notes that so many steps of the item's clock have been reached.</summary>
    public static ImmutableSortedDictionary<string, Clock> Reached(
        this ImmutableSortedDictionary<string, Clock> clocks,
        string item,
        int steps
    ) => clocks.TryGetValue(item, out var clock) ? clocks.SetItem(item, clock with { Reached = steps }) : clocks;

    /// <summary>
    /// What a due order comes to: the steps, counted from 1, that are reached now; none if none is. A clock of the house
    /// that jumped forward reaches several at once, and they are told once; one that was set back reaches none again.
    /// </summary>
    public static (Clock Clock, int First, int Last)? Advance(
        this ImmutableSortedDictionary<string, Clock> clocks,
        string item,
        DateTimeOffset now
    ) =>
        clocks.TryGetValue(item, out var clock) && clock.StepsDue(now) is var due && due > clock.Reached
            ? (clock, clock.Reached + 1, due)
            : null;
}
