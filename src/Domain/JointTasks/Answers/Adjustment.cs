using ZhengXie.Linked.Domain.Acts;

namespace ZhengXie.Linked.Domain.JointTasks.Answers;

/// <summary>Adjustment (调整) that an invited body asks for: a later date, another scope, or both.</summary>
/// <param name="DueFrom">分报告截止 in force when it was asked for (UTC).</param>
/// <param name="DueUntil">The moment asked for (UTC); none if the date is not in question.</param>
/// <param name="Scope">The scope asked for (范围); none if it is not in question.</param>
/// <param name="Reason">调整理由.</param>
/// <param name="AskedBy">Who asked.</param>
/// <param name="AskedAt">When (UTC).</param>
public sealed record Adjustment(
    DateTimeOffset? DueFrom,
    DateTimeOffset? DueUntil,
    string? Scope,
    string Reason,
    Signature? AskedBy,
    DateTimeOffset AskedAt
)
{
    /// <summary>Whether it was granted; none while nobody has decided.</summary>
    public bool? Granted { get; init; }

    /// <summary>Who decided.</summary>
    public Signature? DecidedBy { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>What was said to it.</summary>
    public string? Decision { get; init; }
}
