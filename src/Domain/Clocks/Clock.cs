using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Domain.Calendar;

namespace ZhengXie.Linked.Domain.Clocks;

/// <summary>
/// Clock (时限): something waits at a body until a moment. Any noun may keep clocks in its state, by item; see
/// <see cref="ClockBook"/>.
/// </summary>
/// <param name="Kind">What it measures.</param>
/// <param name="Body">The body whose time runs.</param>
/// <param name="StartedAt">When it started (UTC).</param>
/// <param name="Schedule">Its due moment and steps.</param>
public sealed record Clock(ClockKind Kind, BodyCode Body, DateTimeOffset StartedAt, Schedule Schedule)
{
    /// <summary>How many steps have been reached, those that were overtaken too.</summary>
    public int Reached { get; init; }

    /// <summary>When it was stopped (UTC); none while it runs.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>Whether it still runs.</summary>
    public bool Runs => StoppedAt is null;

    /// <summary>The step that comes next; none once all are reached or the clock stands.</summary>
    public ClockStep? Next => Runs && Reached < Schedule.Steps.Length ? Schedule.Steps[Reached] : null;

    /// <summary>Whole minutes from the start to the stop (签阅用时); none while it runs. A clock set back counts none.</summary>
    public int? Minutes => StoppedAt is { } end ? Math.Max(0, (int)(end - StartedAt).TotalMinutes) : null;

    /// <summary>Whether the due moment has come; a clock that was stopped is judged by the moment it stopped.</summary>
    public bool IsOverdue(DateTimeOffset now) => (StoppedAt ?? now) >= Schedule.DueAt;

    /// <summary>How many steps are due at the moment, those reached before included.</summary>
    public int StepsDue(DateTimeOffset now) => Runs ? Schedule.Steps.Count(step => step.At <= now) : 0;

    /// <summary>亮灯 at the moment.</summary>
    public Light LightAt(DateTimeOffset now, WorkingCalendar calendar) =>
        Lights.Of(Kind, Schedule.DueAt, StoppedAt ?? now, calendar);
}
