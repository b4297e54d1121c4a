namespace ZhengXie.Linked.Domain.Clocks;

/// <summary>
/// Clock rules (时限规则): how long things may take. No source fixes them; they are proposals and a setting
/// (<c>Linked:Clocks</c>). Source: DOMAIN §3.1 and §3.5.
/// </summary>
public sealed record ClockRules
{
    /// <summary>As proposed.</summary>
    public static ClockRules Proposed { get; } = new();

    /// <summary>特急: minutes until the reviewers are told.</summary>
    public int CriticalHalfTimeMinutes { get; init; } = 60;

    /// <summary>特急: minutes until it is overtime.</summary>
    public int CriticalMinutes { get; init; } = 120;

    /// <summary>急: minutes until the reviewers are told.</summary>
    public int UrgentHalfTimeMinutes { get; init; } = 12 * 60;

    /// <summary>急: minutes until it is overtime.</summary>
    public int UrgentMinutes { get; init; } = 24 * 60;

    /// <summary>平件: working days until it must be taken.</summary>
    public int TakeWorkingDays { get; init; } = 3;

    /// <summary>平件: working days until a leg must be received.</summary>
    public int ReceiveWorkingDays { get; init; } = 2;

    /// <summary>The hour of the day, in Asia/Shanghai, at which reminders by day are given.</summary>
    public int ReminderHour { get; init; } = 9;

    /// <summary>From which overdue working day the 分管领导 is told too.</summary>
    public int ChiefFromDay { get; init; } = 3;

    /// <summary>How many reminders are given, one a working day, once it is overdue.</summary>
    public int MostOverdueReminders { get; init; } = 30;
}
