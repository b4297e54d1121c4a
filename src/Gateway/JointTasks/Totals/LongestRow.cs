namespace ZhengXie.Linked.Gateway.JointTasks.Totals;

/// <summary>The longest rising row (最长递增序列) in a row of different numbers.</summary>
public static class LongestRow
{
    /// <summary>Where its members stand, in order.</summary>
    public static List<int> Of(IReadOnlyList<int> numbers)
    {
        // Where the best row of each length ends, and what stands before each number in its best row.
        var ends = new List<int>();
        var before = new int[numbers.Count];
        for (var at = 0; at < numbers.Count; at++)
        {
            var length = FirstNotLess(ends, numbers, numbers[at]);
            before[at] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
            {
                ends.Add(at);
            }
            else
            {
                ends[length] = at;
            }
        }
        var row = new List<int>();
        for (var at = ends.Count == 0 ? -1 : ends[^1]; at >= 0; at = before[at])
        {
            row.Add(at);
        }
        row.Reverse();
        return row;
    }

    private static int FirstNotLess(List<int> ends, IReadOnlyList<int> numbers, int number)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = numbers[ends[middle]] < number ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
