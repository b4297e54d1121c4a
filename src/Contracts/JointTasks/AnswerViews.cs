using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What one invited body answered (回执): for itself and the launcher alone.</summary>
/// <param name="State">回执状态.</param>
/// <param name="SignedForAt">签收 (UTC).</param>
/// <param name="AnsweredAt">When it last said whether it takes part (UTC).</param>
/// <param name="Words">What it said to that, or why it does not take part.</param>
/// <param name="Evidence">凭据, where the launcher entered it (线下).</param>
/// <param name="Adjustments">调整申请, in order: both values stay visible.</param>
/// <param name="SubTopics">认领的子课题.</param>
/// <param name="Team">调研组; empty before it was named or once it was redacted.</param>
/// <param name="DueChanges">截止变更, in order.</param>
/// <param name="Confirmation">确认时限.</param>
/// <param name="Part">分报告时限.</param>
/// <param name="Urgings">催办, newest first, the last 20.</param>
public sealed record AnswerView(
    AnswerState State,
    DateTimeOffset? SignedForAt,
    DateTimeOffset? AnsweredAt,
    string? Words,
    string? Evidence,
    IReadOnlyList<AdjustmentView> Adjustments,
    IReadOnlyList<string> SubTopics,
    IReadOnlyList<TeamPerson> Team,
    IReadOnlyList<DueChangeView> DueChanges,
    TaskClockView? Confirmation,
    TaskClockView? Part,
    IReadOnlyList<TaskUrgingView> Urgings
);

/// <summary>A clock of a task (时限) and its light.</summary>
/// <param name="DueAt">From when it is overdue (UTC).</param>
/// <param name="Light">亮灯.</param>
/// <param name="Runs">Whether it still runs.</param>
/// <param name="StoppedAt">When it was stopped (UTC).</param>
public sealed record TaskClockView(DateTimeOffset DueAt, Light Light, bool Runs, DateTimeOffset? StoppedAt);

/// <summary>An adjustment asked for (调整申请).</summary>
/// <param name="DueFrom">The due moment in force when it was asked for (UTC).</param>
/// <param name="DueUntil">The due moment asked for (UTC).</param>
/// <param name="Scope">The scope asked for.</param>
/// <param name="Reason">调整理由.</param>
/// <param name="AskedAt">When (UTC).</param>
/// <param name="Granted">Whether it was granted; none while nobody has decided.</param>
/// <param name="DecidedAt">When (UTC).</param>
/// <param name="Decision">批复意见.</param>
public sealed record AdjustmentView(
    DateTimeOffset? DueFrom,
    DateTimeOffset? DueUntil,
    string? Scope,
    string Reason,
    DateTimeOffset AskedAt,
    bool? Granted,
    DateTimeOffset? DecidedAt,
    string? Decision
);

/// <summary>A due moment that moved (截止变更).</summary>
/// <param name="From">The moment before (UTC).</param>
/// <param name="Until">The moment after (UTC).</param>
/// <param name="Why">By what.</param>
/// <param name="Reason">In words.</param>
/// <param name="At">When (UTC).</param>
public sealed record DueChangeView(
    DateTimeOffset From,
    DateTimeOffset Until,
    DueReason Why,
    string? Reason,
    DateTimeOffset At
);

/// <summary>An urging (催办).</summary>
/// <param name="Item">What was waited for.</param>
/// <param name="Reason">催办理由.</param>
/// <param name="Channel">催办方式.</param>
/// <param name="At">When (UTC).</param>
public sealed record TaskUrgingView(AwaitedItem Item, string Reason, UrgingChannel Channel, DateTimeOffset At);
