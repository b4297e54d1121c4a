namespace ZhengXie.Linked.Storage.Search;

/// <summary>A stretch of whole months (检索时段) that is searched at once.</summary>
/// <param name="First">Its first month; none where it reaches back without end.</param>
/// <param name="Last">Its last month.</param>
internal sealed record SearchWindow(int? First, int Last)
{
    /// <summary>
    /// From the newest month back: one month, then three, nine, twenty-seven, then all that is left. A common word fills the
    /// page in the first, so its thousands of older places are never put in order; a rare one costs five short looks.
    /// </summary>
    public static IEnumerable<SearchWindow> Back(DateTimeOffset newest, DateTimeOffset? oldest)
    {
        var last = SearchMarks.MonthOf(newest);
        var floor = oldest is { } from ? SearchMarks.MonthOf(from) : int.MinValue;
        for (var months = 1; months <= 27 && last >= floor; months *= 3)
        {
            yield return new(Math.Max(last - months + 1, 0), last);
            last -= months;
        }
        if (last >= floor)
        {
            yield return new(null, last);
        }
    }

    /// <summary>The months, where there are few.</summary>
    public IEnumerable<int> Months => First is { } first ? Enumerable.Range(first, Last - first + 1) : [];
}
