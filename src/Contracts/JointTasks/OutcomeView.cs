using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>
/// What came out of a joint task (成果): the launcher sees all of it, a body whose part was received what was signed and what
/// became of that, in figures.
/// </summary>
/// <param name="Outputs">成果文稿; to a contributor the signed ones.</param>
/// <param name="Directives">批示.</param>
/// <param name="Assignments">承办事项; for the launcher only.</param>
/// <param name="Tally">办理汇总.</param>
/// <param name="Quoted">被引用: the reader's own bodies that are quoted; for contributors only.</param>
/// <param name="Acts">What the reader may do now, by stable names.</param>
public sealed record OutcomeView(
    IReadOnlyList<OutputBrief> Outputs,
    IReadOnlyList<TaskDirectiveView> Directives,
    IReadOnlyList<AssignmentView> Assignments,
    OutcomeTally Tally,
    IReadOnlyList<QuotedBodyView> Quoted,
    IReadOnlyList<string> Acts
);

/// <summary>An output (成果文稿) in a line.</summary>
/// <param name="Output">Counted from 1 within the task.</param>
/// <param name="Kind">文种.</param>
/// <param name="State">状态.</param>
/// <param name="Title">标题; none if it was redacted.</param>
/// <param name="Number">公文字号 as it is printed; none before it was signed.</param>
/// <param name="Issue">期号 of a 专报; none before it was signed.</param>
/// <param name="SignedAt">When it was signed (UTC).</param>
/// <param name="Suggestions">How many suggestions it has.</param>
public sealed record OutputBrief(
    int Output,
    OutputKind Kind,
    OutputState State,
    string? Title,
    string? Number,
    BulletinIssue? Issue,
    DateTimeOffset? SignedAt,
    int Suggestions
);

/// <summary>A directive (批示) on an output.</summary>
/// <param name="Directive">Counted from 1 within the task.</param>
/// <param name="Number">编号 in the body's register of directives, such as <c>420600-PS-2025-001</c>.</param>
/// <param name="Output">The output.</param>
/// <param name="Level">批示级别.</param>
/// <param name="Leader">The leader by post.</param>
/// <param name="Text">批示内容; none if it was redacted.</param>
/// <param name="Dated">批示日期.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
public sealed record TaskDirectiveView(
    int Directive,
    string? Number,
    int Output,
    DirectiveLevel Level,
    string Leader,
    string? Text,
    DateOnly Dated,
    DateTimeOffset RecordedAt
);

/// <summary>Tally (办理汇总) of what units made of the suggestions.</summary>
/// <param name="Adopted">采纳.</param>
/// <param name="PartlyAdopted">部分采纳.</param>
/// <param name="NotAdopted">未采纳.</param>
/// <param name="Unanswered">未答复.</param>
/// <param name="Conversions">转化事项.</param>
/// <param name="ConversionsDone">已落实.</param>
/// <param name="LookedBack">已回头看的承办事项.</param>
/// <param name="Done">已销号的承办事项.</param>
public sealed record OutcomeTally(
    int Adopted,
    int PartlyAdopted,
    int NotAdopted,
    int Unanswered,
    int Conversions,
    int ConversionsDone,
    int LookedBack,
    int Done
);

/// <summary>How far a body is quoted (被引用情况) in the signed total report.</summary>
/// <param name="Body">The body.</param>
/// <param name="Paragraphs">How many paragraphs came from its part; 0 is not quoted.</param>
public sealed record QuotedBodyView(BodyReference Body, int Paragraphs);
