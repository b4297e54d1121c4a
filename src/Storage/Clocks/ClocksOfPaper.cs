namespace ZhengXie.Linked.Storage.Clocks;

/// <summary>
/// The clocks of one paper or task (一件之时限), as pieces of queries. There are few of them, and they are found by it alone: a
/// planner that takes the order of all clocks of a desk for a short cut reads thousands for each row of a page. OFFSET 0
/// keeps the body that is asked for out of its sight.
/// </summary>
internal static class ClocksOfPaper
{
    /// <summary>Of the report of a copy <c>c</c>.</summary>
    public const string OfCopy = "(SELECT * FROM lists.due WHERE stream = c.report OFFSET 0)";

    /// <summary>Of the task of a desk's row <c>d</c>.</summary>
    public const string OfTask = "(SELECT * FROM lists.due WHERE stream = d.task OFFSET 0)";
}
