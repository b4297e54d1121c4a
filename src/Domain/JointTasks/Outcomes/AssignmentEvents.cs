using System.Collections.Immutable;
using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.JointTasks;
using ZhengXie.Linked.Contracts.Reports;
using ZhengXie.Linked.Domain.Acts;
using ZhengXie.Linked.Domain.Clocks;

namespace ZhengXie.Linked.Domain.JointTasks.Outcomes;

/// <summary>A directive on an output was recorded (登记成果批示); it asks for a number in the register of directives.</summary>
[EventName("joint-task.directive", 1)]
public sealed record TaskDirectiveRecorded(
    int Directive,
    int Output,
    DirectiveLevel Level,
    string Leader,
    string Text,
    DateOnly Dated,
    string NumberRegister
) : OutcomeEvent
{
    /// <inheritdoc/>
    public override string? Register => NumberRegister;
}

/// <summary>Something about an assignment (承办事项).</summary>
/// <param name="Assignment">The assignment, counted from 1 within the task.</param>
public abstract record AssignmentEvent(int Assignment) : OutcomeEvent;

/// <summary>A directive was assigned to a unit (批示分办).</summary>
[EventName("joint-task.directive-assigned", 1)]
public sealed record DirectiveAssigned(
    int Assignment,
    int Directive,
    UnitId Unit,
    ImmutableArray<int> Suggestions,
    DateOnly Due,
    Schedule Clock
) : AssignmentEvent(Assignment);

/// <summary>The unit signed for it (签收承办事项).</summary>
[EventName("joint-task.assignment-signed-for", 1)]
public sealed record AssignmentSignedFor(int Assignment) : AssignmentEvent(Assignment);

/// <summary>More time was asked for (申请延期).</summary>
[EventName("joint-task.more-time-asked", 1)]
public sealed record MoreTimeAsked(int Assignment, DateOnly From, DateOnly Until, string Reason)
    : AssignmentEvent(Assignment);

/// <summary>More time was granted or refused (审批延期); where it was granted the clock starts anew.</summary>
[EventName("joint-task.more-time-decided", 1)]
public sealed record MoreTimeDecided(int Assignment, bool Granted, DateOnly Until, string? Reason, Schedule? Clock)
    : AssignmentEvent(Assignment);

/// <summary>The unit was urged (催办承办单位).</summary>
[EventName("joint-task.handler-urged", 1)]
public sealed record HandlerUrged(int Assignment, string Reason, UrgingChannel Channel) : AssignmentEvent(Assignment);

/// <summary>
/// Suggestions were answered (逐条答复). With the last of them the day is set on which it is looked at again.
/// </summary>
[EventName("joint-task.suggestions-answered", 1)]
public sealed record SuggestionsAnswered(
    int Assignment,
    ImmutableArray<AnsweredSuggestion> Answers,
    DateOnly? LookBackOn,
    Schedule? Clock
) : AssignmentEvent(Assignment);

/// <summary>One answered suggestion (建议答复), as the event keeps it.</summary>
/// <param name="Suggestion">The suggestion, by number.</param>
/// <param name="Outcome">办理结果.</param>
/// <param name="Text">Hash of the words; none where nothing was said.</param>
public sealed record AnsweredSuggestion(int Suggestion, SuggestionOutcome Outcome, string? Text);

/// <summary>A wrong answer was corrected (更正答复).</summary>
[EventName("joint-task.answer-corrected", 1)]
public sealed record AnswerCorrected(int Assignment, AnsweredSuggestion Answer, string Reason)
    : AssignmentEvent(Assignment);

/// <summary>What a suggestion was turned into was entered (登记转化).</summary>
[EventName("joint-task.conversion-recorded", 1)]
public sealed record ConversionRecorded(
    int Assignment,
    int Conversion,
    int Suggestion,
    ConversionKind Kind,
    string Title,
    string? Reference,
    decimal? Amount,
    ConversionState State
) : AssignmentEvent(Assignment);

/// <summary>How far a conversion is was reported (更新转化进度).</summary>
[EventName("joint-task.conversion-reported", 1)]
public sealed record ConversionReported(int Assignment, int Conversion, ConversionState State, string Note)
    : AssignmentEvent(Assignment);

/// <summary>It was looked at again (回头看); where it is not done yet, a new day is set.</summary>
[EventName("joint-task.looked-back", 1)]
public sealed record LookedBack(int Assignment, bool Done, string Findings, DateOnly? Next, Schedule? Clock)
    : AssignmentEvent(Assignment);
