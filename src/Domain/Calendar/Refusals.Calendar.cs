namespace ZhengXie.Linked.Domain.Acts;

/// <content>What is refused about calendars.</content>
public static partial class Refusals
{
    /// <summary>The days are not of that year, too many, or one of them stands twice.</summary>
    public static Refusal CalendarInvalid { get; } =
        new(
            "calendar.invalid",
            RefusalKind.Invalid,
            "放假调休的日期不对：须都在所填的年份内，放假、上班各不超过150天，同一天只能出现一次；年份只能填去年至五年后。",
            "off"
        );
}
