namespace ZhengXie.Linked.Domain.Acts;

/// <content>What is refused about clocks.</content>
public static partial class Refusals
{
    /// <summary>No step of the clock is due: it was stopped, or the moment has not come.</summary>
    public static Refusal ClockNotDue { get; } =
        new("clock.not-due", RefusalKind.Conflict, "这项时限还没有到点，或者已经办结，没有需要提醒的。");
}
