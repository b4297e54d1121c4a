using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Reports;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>Assignment (承办事项): a directive in the hands of one unit, until what it promised was looked at again.</summary>
/// <param name="Item">Counted from 1 within the task.</param>
/// <param name="Directive">The directive.</param>
/// <param name="Unit">承办单位.</param>
/// <param name="Suggestions">The suggestions that it answers, by number.</param>
/// <param name="Due">办理期限 in force, Asia/Shanghai.</param>
/// <param name="At">When it was assigned (UTC).</param>
public sealed record Assignment(
    int Item,
    int Directive,
    UnitId Unit,
    ImmutableArray<int> Suggestions,
    DateOnly Due,
    DateTimeOffset At
)
{
    /// <summary>签收和延期.</summary>
    public Handling Handling { get; init; } = Handling.Open;

    /// <summary>逐条答复, in the order answered.</summary>
    public ImmutableArray<SuggestionAnswer> Answers { get; init; } = [];

    /// <summary>When the last suggestion was answered (UTC); none before.</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>回头看日期, Asia/Shanghai; none before every suggestion was answered, and once it is done.</summary>
    public DateOnly? LookBackOn { get; init; }

    /// <summary>回头看, in order.</summary>
    public ImmutableArray<SecondLook> Looks { get; init; } = [];

    /// <summary>催办, in order.</summary>
    public ImmutableArray<HandlerUrging> Urgings { get; init; } = [];

    /// <summary>销号.</summary>
    public bool IsDone => Looks is [.., { Done: true }];

    /// <summary>Whether every suggestion is answered.</summary>
    public bool IsAnswered => AnsweredAt is not null;

    /// <summary>进度.</summary>
    public AssignmentState State =>
        IsDone ? AssignmentState.Done
        : IsAnswered ? AssignmentState.Tracking
        : Handling.SignedForAt is null && Answers.IsEmpty ? AssignmentState.AwaitingReceipt
        : AssignmentState.InHand;

    /// <summary>The answer to the suggestion; none if it is not answered.</summary>
    public SuggestionAnswer? AnswerTo(int suggestion) =>
        Answers.FirstOrDefault(answer => answer.Suggestion == suggestion);

    /// <summary>Whether the last day is over and something not answered (逾期).</summary>
    public bool IsOverdue(DateOnly today) => !IsAnswered && Due < today;
}

/// <summary>Answer (答复) to one suggestion; an earlier one that was wrong stays visible.</summary>
/// <param name="Suggestion">The suggestion, by number.</param>
/// <param name="Outcome">办理结果.</param>
/// <param name="Text">Hash of the words; none where nothing was said.</param>
/// <param name="By">Who answered.</param>
/// <param name="At">When (UTC).</param>
public sealed record SuggestionAnswer(
    int Suggestion,
    SuggestionOutcome Outcome,
    string? Text,
    Signature? By,
    DateTimeOffset At
)
{
    /// <summary>更正前的答复, the newest first in the chain; none if this is the first.</summary>
    public SuggestionAnswer? Before { get; init; }

    /// <summary>更正原因.</summary>
    public string? CorrectedFor { get; init; }
}

/// <summary>Second look (回头看) at what became of a directive.</summary>
/// <param name="On">The day that was set for it, Asia/Shanghai.</param>
/// <param name="Done">Whether it was found done.</param>
/// <param name="Findings">Hash of the words.</param>
/// <param name="By">Who looked.</param>
/// <param name="At">When (UTC).</param>
public sealed record SecondLook(DateOnly On, bool Done, string Findings, Signature? By, DateTimeOffset At);
