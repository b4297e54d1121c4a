using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>What is done with an assignment (承办事项), by its handling unit or by an editor of the launcher who was told.</summary>
/// <param name="Assignment">Counted from 1 within the task.</param>
public abstract record AssignmentCommand(int Assignment) : OutcomeCommand;

/// <summary>Sign for it (签收承办事项).</summary>
/// <param name="Assignment">Counted from 1 within the task.</param>
public sealed record SignForAssignment(int Assignment) : AssignmentCommand(Assignment);

/// <summary>Ask for more time (申请延期). Granted once at most; both dates stay visible.</summary>
/// <param name="Assignment">Counted from 1 within the task.</param>
/// <param name="Until">The new last day, in Asia/Shanghai: after the present one, within a year from today.</param>
/// <param name="Reason">延期理由, 1 to 500 characters.</param>
public sealed record AskMoreTime(int Assignment, DateOnly Until, string Reason) : AssignmentCommand(Assignment);

/// <summary>Grant or refuse more time (审批延期), by the launcher, and not by whoever asked.</summary>
/// <param name="Assignment">Counted from 1 within the task.</param>
/// <param name="Granted">同意 or not.</param>
/// <param name="Reason">Why not, 1 to 500 characters; may be left out where it is granted.</param>
public sealed record DecideMoreTime(int Assignment, bool Granted, string? Reason = null)
    : AssignmentCommand(Assignment);

/// <summary>Urge the handling unit (催办承办单位); at most once in four hours.</summary>
/// <param name="Assignment">Counted from 1 within the task.</param>
/// <param name="Reason">催办理由, 1 to 500 characters.</param>
/// <param name="Channel">催办方式.</param>
public sealed record UrgeHandler(int Assignment, string Reason, UrgingChannel Channel) : AssignmentCommand(Assignment);

/// <summary>Reply suggestion by suggestion (逐条答复); all at once or some now and the others later.</summary>
/// <param name="Assignment">Counted from 1 within the task.</param>
/// <param name="Replies">1 to 50 replies, each to a suggestion that is assigned and not answered.</param>
public sealed record ReplyToSuggestions(int Assignment, IReadOnlyList<SuggestionReply> Replies)
    : AssignmentCommand(Assignment);

/// <summary>Reply to one suggestion (建议答复).</summary>
/// <param name="Suggestion">The suggestion, by number.</param>
/// <param name="Outcome">办理结果.</param>
/// <param name="Text">What is done, or why not: up to 1,000 characters; may be left out where it is adopted.</param>
/// <param name="Conversions">转化: what it was turned into already, up to 10.</param>
public sealed record SuggestionReply(
    int Suggestion,
    SuggestionOutcome Outcome,
    string? Text = null,
    IReadOnlyList<ConversionEntry>? Conversions = null
);

/// <summary>Correct a reply that was wrongly entered (更正答复), before it is looked at again; the old one stays visible.</summary>
/// <param name="Assignment">Counted from 1 within the task.</param>
/// <param name="Suggestion">The suggestion, by number.</param>
/// <param name="Outcome">办理结果.</param>
/// <param name="Text">What is done, or why not.</param>
/// <param name="Reason">更正原因, 1 to 500 characters.</param>
public sealed record CorrectReply(
    int Assignment,
    int Suggestion,
    SuggestionOutcome Outcome,
    string? Text,
    string Reason
) : AssignmentCommand(Assignment);

/// <summary>Enter what a suggestion was turned into (登记转化).</summary>
/// <param name="Assignment">Counted from 1 within the task.</param>
/// <param name="Suggestion">A suggestion that was adopted, at least partly.</param>
/// <param name="Entry">What it was turned into.</param>
public sealed record RecordConversion(int Assignment, int Suggestion, ConversionEntry Entry)
    : AssignmentCommand(Assignment);

/// <summary>What a suggestion was turned into (转化事项).</summary>
/// <param name="Kind">转化形式.</param>
/// <param name="Title">Title of the document, purpose of the funds, name of the project; 1 to 200 characters.</param>
/// <param name="Reference">文号 or 项目编号, up to 100 characters.</param>
/// <param name="Amount">金额, in 万元, not negative, at most two decimals; for funds and projects.</param>
/// <param name="State">How far it is.</param>
public sealed record ConversionEntry(
    ConversionKind Kind,
    string Title,
    string? Reference = null,
    decimal? Amount = null,
    ConversionState State = ConversionState.Planned
);

/// <summary>Report how far a conversion is (更新转化进度), until it is done.</summary>
/// <param name="Assignment">Counted from 1 within the task.</param>
/// <param name="Conversion">The conversion, counted from 1 within the task.</param>
/// <param name="State">How far it is now.</param>
/// <param name="Note">进展, 1 to 500 characters.</param>
public sealed record ReportConversion(int Assignment, int Conversion, ConversionState State, string Note)
    : AssignmentCommand(Assignment);

/// <summary>Look at it again (回头看), by the launcher, from the day on that was set for it.</summary>
/// <param name="Assignment">Counted from 1 within the task.</param>
/// <param name="Done">Whether it is done (销号); if not it is looked at again three months later.</param>
/// <param name="Findings">回头看情况, 1 to 2,000 characters.</param>
public sealed record LookBack(int Assignment, bool Done, string Findings) : AssignmentCommand(Assignment);
