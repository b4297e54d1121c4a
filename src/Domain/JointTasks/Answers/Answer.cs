using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;

namespace ZhengXie.Linked.Domain.JointTasks.Answers;

/// <summary>Answer (回执) of one invited body: what it said, and what it asked for.</summary>
public sealed record Answer
{
    /// <summary>Nothing was said yet.</summary>
    public static Answer None { get; } = new();

    /// <summary>回执状态.</summary>
    public AnswerState State { get; init; }

    /// <summary>签收 (UTC).</summary>
    public DateTimeOffset? SignedForAt { get; init; }

    /// <summary>When it last said whether it takes part (UTC).</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>What it said to its taking part, or why it does not.</summary>
    public string? Words { get; init; }

    /// <summary>凭据: how the launcher knows, where it entered the answer for a body that has not joined (线下).</summary>
    public string? Evidence { get; init; }

    /// <summary>调整申请, in the order asked for; the last may be undecided.</summary>
    public ImmutableArray<Adjustment> Adjustments { get; init; } = [];

    /// <summary>认领的子课题.</summary>
    public ImmutableArray<string> SubTopics { get; init; } = [];

    /// <summary>调研组: hash of its <see cref="TeamPaper"/>; none before it was named.</summary>
    public string? Team { get; init; }

    /// <summary>Those of the team who have accounts: to whom what is used later is credited.</summary>
    public ImmutableArray<TeamCredit> Credits { get; init; } = [];

    /// <summary>The adjustment that waits to be decided; none if none does.</summary>
    public Adjustment? Asked => Adjustments is [.., { Granted: null } last] ? last : null;
}
