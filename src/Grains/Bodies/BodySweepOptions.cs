namespace ZhengXie.Linked.Grains.Bodies;

/// <summary>How a top body's sweeper is woken (巡查唤醒).</summary>
public sealed record BodySweepOptions
{
    /// <summary>How often a reminder looks whether it is awake; a minute is the least that reminders are made for.</summary>
    public TimeSpan Reminder { get; init; } = TimeSpan.FromMinutes(1);
}
