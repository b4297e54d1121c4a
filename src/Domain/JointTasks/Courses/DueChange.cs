using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Courses;

/// <summary>A due moment that moved (截止变更): the one before stays visible.</summary>
/// <param name="From">The moment before (UTC).</param>
/// <param name="Until">The moment after (UTC).</param>
/// <param name="Why">By what it moved.</param>
/// <param name="Reason">In words, where some were given.</param>
/// <param name="At">When (UTC).</param>
public sealed record DueChange(
    DateTimeOffset From,
    DateTimeOffset Until,
    DueReason Why,
    string? Reason,
    DateTimeOffset At
);
