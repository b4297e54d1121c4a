using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>An assignment (承办事项) for its unit and for the launcher: the output's suggestions and what became of them.</summary>
/// <param name="Task">The task.</param>
/// <param name="Assignment">Counted from 1 within the task.</param>
/// <param name="Unit">承办单位.</param>
/// <param name="State">进度.</param>
/// <param name="Output">The output, in a line.</param>
/// <param name="Directive">The directive.</param>
/// <param name="Due">办理期限 in force, Asia/Shanghai.</param>
/// <param name="AssignedAt">When it was assigned (UTC).</param>
/// <param name="Suggestions">The suggestions that it answers, in order.</param>
/// <param name="Acts">What the reader may do now with it, by stable names.</param>
public sealed record AssignmentView(
    JointTaskId Task,
    int Assignment,
    UnitReference Unit,
    AssignmentState State,
    OutputBrief Output,
    TaskDirectiveView Directive,
    DateOnly Due,
    DateTimeOffset AssignedAt,
    IReadOnlyList<SuggestionView> Suggestions,
    IReadOnlyList<string> Acts
)
{
    /// <summary>亮灯; none once all is answered.</summary>
    public Light? Light { get; init; }

    /// <summary>逾期: the last day is over and something not answered.</summary>
    public bool Overdue { get; init; }

    /// <summary>签收.</summary>
    public SignedForView? SignedFor { get; init; }

    /// <summary>延期: the last one asked for.</summary>
    public ExtensionView? Extension { get; init; }

    /// <summary>When the last suggestion was answered (UTC).</summary>
    public DateTimeOffset? AnsweredAt { get; init; }

    /// <summary>回头看日期, Asia/Shanghai.</summary>
    public DateOnly? LookBackOn { get; init; }

    /// <summary>Whether that day has come (待回头看).</summary>
    public bool LookBackDue { get; init; }

    /// <summary>回头看, in order.</summary>
    public IReadOnlyList<SecondLookView> Looks { get; init; } = [];

    /// <summary>催办, in order.</summary>
    public IReadOnlyList<HandlerUrgingView> Urgings { get; init; } = [];
}

/// <summary>A suggestion (建议) and what became of it.</summary>
/// <param name="Number">Its place in the output, counted from 1.</param>
/// <param name="Text">The words; none if they were redacted.</param>
/// <param name="Paragraphs">依据: paragraphs of the total report, by id; for the launcher only.</param>
/// <param name="Answer">答复; none while it is not answered.</param>
/// <param name="Conversions">转化事项.</param>
public sealed record SuggestionView(
    int Number,
    string? Text,
    IReadOnlyList<int> Paragraphs,
    SuggestionAnswerView? Answer,
    IReadOnlyList<ConversionView> Conversions
);

/// <summary>An answer (答复) to a suggestion.</summary>
/// <param name="Outcome">办理结果.</param>
/// <param name="Text">What is done, or why not.</param>
/// <param name="By">Who answered.</param>
/// <param name="At">When (UTC).</param>
/// <param name="CorrectedFor">更正原因, where it came in place of an earlier one.</param>
/// <param name="Before">更正前的答复.</param>
public sealed record SuggestionAnswerView(
    SuggestionOutcome Outcome,
    string? Text,
    ActorView? By,
    DateTimeOffset At,
    string? CorrectedFor,
    SuggestionAnswerView? Before
);

/// <summary>A conversion (转化事项).</summary>
/// <param name="Conversion">Counted from 1 within the task.</param>
/// <param name="Kind">转化形式.</param>
/// <param name="Title">Title of the document, purpose of the funds, name of the project.</param>
/// <param name="Reference">文号 or 项目编号.</param>
/// <param name="Amount">金额, in 万元.</param>
/// <param name="State">How far it is.</param>
/// <param name="At">When it was entered (UTC).</param>
/// <param name="Steps">进展, in order.</param>
public sealed record ConversionView(
    int Conversion,
    ConversionKind Kind,
    string Title,
    string? Reference,
    decimal? Amount,
    ConversionState State,
    DateTimeOffset At,
    IReadOnlyList<ConversionStepView> Steps
);

/// <summary>A step (进展) of a conversion.</summary>
/// <param name="State">How far it was then.</param>
/// <param name="Note">In words.</param>
/// <param name="By">Who reported it.</param>
/// <param name="At">When (UTC).</param>
public sealed record ConversionStepView(ConversionState State, string Note, ActorView? By, DateTimeOffset At);

/// <summary>A second look (回头看).</summary>
/// <param name="On">The day that was set for it, Asia/Shanghai.</param>
/// <param name="Done">Whether it was found done (销号).</param>
/// <param name="Findings">回头看情况.</param>
/// <param name="By">Who looked.</param>
/// <param name="At">When (UTC).</param>
public sealed record SecondLookView(DateOnly On, bool Done, string? Findings, ActorView? By, DateTimeOffset At);

/// <summary>An urging (催办) of the unit.</summary>
/// <param name="By">Who urged.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Reason">催办理由.</param>
/// <param name="Channel">催办方式.</param>
public sealed record HandlerUrgingView(ActorView? By, DateTimeOffset At, string Reason, UrgingChannel Channel);
