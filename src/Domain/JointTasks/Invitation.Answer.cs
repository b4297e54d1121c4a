using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.JointTasks.Answers;
using ZhengXie.Linked.Domain.JointTasks.Courses;

namespace ZhengXie.Linked.Domain.JointTasks;

/// <content>What the body answered, and what it is still waited for.</content>
public sealed partial record Invitation
{
    /// <summary>回执.</summary>
    public Answer Answer { get; init; } = Answer.None;

    /// <summary>截止变更, in order.</summary>
    public ImmutableArray<DueChange> DueChanges { get; init; } = [];

    /// <summary>参加.</summary>
    public bool Participates => Answer.State == AnswerState.Participating;

    /// <summary>不参加.</summary>
    public bool Declined => Answer.State == AnswerState.Declined;

    /// <summary>Whether it has yet to say whether it takes part; while an adjustment is undecided it has said its word.</summary>
    public bool OwesAnswer => Answer is { State: AnswerState.Waiting, Asked: null };

    /// <summary>Whether its part has yet to come.</summary>
    public bool OwesPart => Due is not null && !Declined && !Delivery.IsAway;

    internal Invitation Answered(Func<Answer, Answer> change) => this with { Answer = change(Answer) };

    internal Invitation DueMoved(DateTimeOffset due, DueReason why, string? reason, DateTimeOffset at) =>
        Due is { } before && before != due
            ? this with
            {
                Due = due,
                DueChanges = DueChanges.Add(new(before, due, why, reason, at)),
            }
            : this with
            {
                Due = due,
            };
}
