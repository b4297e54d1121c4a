using Npgsql;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Storage.Bodies;
using ZhengXie.Linked.Storage.Calendar;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>
/// The lists of reports, page by page, newest first. What the reader may see stands in each query as the keys he holds; a
/// body that is not his lists nothing.
/// </summary>
public sealed partial class ReportPages(
    NpgsqlDataSource database,
    IBodyTreeSource bodies,
    ICalendarSource calendars,
    TimeProvider time
)
{
    /// <summary>How many rows a page holds.</summary>
    public const int PageSize = 50;

    private DateOnly Today => ChinaTime.DayOf(time.GetUtcNow());

    // One row more than the page was read: it says whether there is a next one.
    internal static Page<TItem> Paged<TRow, TItem>(List<TRow> rows, Func<TRow, TItem> item, Func<TRow, PageKey> key)
    {
        var shown = rows.Take(PageSize).ToList();
        return new([.. shown.Select(item)], rows.Count > PageSize ? key(shown[^1]).ToString() : null);
    }
}
