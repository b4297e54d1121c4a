using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Calendar;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Storage.Reports;

/// <summary>Due moment and light of a report in a desk's list (列表亮灯), as of the moment of reading.</summary>
internal static class DeskClocks
{
    /// <summary>The item with its clock; as it was where none runs.</summary>
    public static DeskItem Lit(
        this DeskItem item,
        (ClockKind Kind, DateTimeOffset DueAt)? clock,
        DateTimeOffset now,
        WorkingCalendar calendar
    ) =>
        clock is var (kind, due)
            ? item with
            {
                Clock = kind,
                Due = due,
                Light = Lights.Of(kind, due, now, calendar),
                Overdue = now >= due,
                MinutesLeft = kind == ClockKind.Opening ? (int)Math.Ceiling((due - now).TotalMinutes) : null,
            }
            : item;
}
