using System.Collections.Immutable;
using ZhengXie.Linked.Domain.Clocks;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>Draws the rows of <c>lists.due</c> out of a noun's clocks (时限列表), for any noun that keeps some.</summary>
public static class DueDrawing
{
    /// <summary>The table.</summary>
    public const string Table = "due";

    /// <summary>A row for each clock that runs.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="noun">The kind of stream.</param>
    /// <param name="clocks">Its clocks.</param>
    public static IEnumerable<DueRow> Rows(Guid stream, string noun, ImmutableSortedDictionary<string, Clock> clocks) =>
        from entry in clocks
        let clock = entry.Value
        where clock.Runs
        select new DueRow(
            stream,
            entry.Key,
            noun,
            clock.Kind.ToString(),
            clock.Body.Value,
            clock.StartedAt,
            clock.Schedule.DueAt,
            clock.Next?.At
        );

    /// <summary>What a list writer writes: the rows that differ between the clocks before and after.</summary>
    public static IEnumerable<ListRow> Changes(
        Guid stream,
        string noun,
        ImmutableSortedDictionary<string, Clock> before,
        ImmutableSortedDictionary<string, Clock> after
    )
    {
        if (ReferenceEquals(before, after))
        {
            yield break;
        }
        var written = Rows(stream, noun, before).ToDictionary(row => row.Item, StringComparer.Ordinal);
        foreach (var row in Rows(stream, noun, after))
        {
            var same = written.Remove(row.Item, out var old) && old == row;
            if (!same)
            {
                yield return new(Table, row);
            }
        }
        foreach (var row in written.Values)
        {
            yield return new(Table, row, Gone: true);
        }
    }
}
