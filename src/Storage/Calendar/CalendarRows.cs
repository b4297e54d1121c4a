using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Storage.Record;

namespace ZhengXie.Linked.Storage.Calendar;

/// <summary>Writes the list of calendar days (放假调休列表).</summary>
public sealed class CalendarRows : IListWriter<BodyCalendar, CalendarEvent>
{
    private const string Table = "calendar_days";

    /// <inheritdoc/>
    public IEnumerable<ListRow> Rows(
        BodyCalendar before,
        BodyCalendar after,
        IReadOnlyList<Recorded<CalendarEvent>> events
    )
    {
        var written = Drawn(before).ToDictionary(row => row.Day);
        foreach (var row in Drawn(after))
        {
            var same = written.Remove(row.Day, out var old) && old == row;
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

    private static IEnumerable<DayRow> Drawn(BodyCalendar calendar) =>
        calendar.Body is { } body
            ? calendar
                .Days.Off.Select(day => new DayRow(body.Value, day, false))
                .Concat(calendar.Days.Worked.Select(day => new DayRow(body.Value, day, true)))
            : [];

    private sealed record DayRow(string Body, DateOnly Day, bool Worked);
}
