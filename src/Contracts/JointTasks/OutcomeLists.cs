using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;
using ZhengXie.Linked.Contracts.Reports;

namespace ZhengXie.Linked.Contracts.JointTasks;

/// <summary>An assignment (承办事项) in a ledger of a body or of a handling unit.</summary>
/// <param name="Task">The task.</param>
/// <param name="Assignment">Counted from 1 within the task.</param>
/// <param name="Directive">The directive, counted from 1 within the task.</param>
/// <param name="Number">编号 of the directive.</param>
/// <param name="Title">标题 of the output; none if it was redacted.</param>
/// <param name="Body">The launching body.</param>
/// <param name="Unit">承办单位.</param>
/// <param name="Level">批示级别.</param>
/// <param name="Leader">The leader by post.</param>
/// <param name="Dated">批示日期.</param>
/// <param name="Due">办理期限 in force, Asia/Shanghai.</param>
/// <param name="FirstDue">原期限, where more time was granted.</param>
/// <param name="State">进度.</param>
/// <param name="Light">亮灯; none once all is answered.</param>
/// <param name="Overdue">逾期.</param>
/// <param name="ExtensionAsked">延期待批.</param>
/// <param name="SignedForAt">签收 (UTC).</param>
/// <param name="Suggestions">建议条数.</param>
/// <param name="Adopted">采纳.</param>
/// <param name="PartlyAdopted">部分采纳.</param>
/// <param name="NotAdopted">未采纳.</param>
/// <param name="LookBackOn">回头看日期, Asia/Shanghai.</param>
/// <param name="LookBackDue">待回头看: that day has come.</param>
/// <param name="Urgings">催办次数.</param>
/// <param name="AssignedAt">When it was assigned (UTC).</param>
public sealed record AssignmentItem(
    JointTaskId Task,
    int Assignment,
    int Directive,
    string? Number,
    string? Title,
    BodyReference Body,
    UnitReference? Unit,
    DirectiveLevel Level,
    string Leader,
    DateOnly Dated,
    DateOnly Due,
    DateOnly? FirstDue,
    AssignmentState State,
    Light? Light,
    bool Overdue,
    bool ExtensionAsked,
    DateTimeOffset? SignedForAt,
    int Suggestions,
    int Adopted,
    int PartlyAdopted,
    int NotAdopted,
    DateOnly? LookBackOn,
    bool LookBackDue,
    int Urgings,
    DateTimeOffset AssignedAt
);

/// <summary>What of a ledger of assignments (承办台账) is asked for; what is left out narrows nothing.</summary>
/// <param name="State">进度.</param>
/// <param name="Unit">承办单位.</param>
/// <param name="Year">年度 in which it was assigned.</param>
/// <param name="Overdue">只看逾期.</param>
/// <param name="LookBackDue">只看待回头看.</param>
/// <param name="Asked">只看延期待批.</param>
public sealed record AssignmentFilter(
    AssignmentState? State = null,
    UnitId? Unit = null,
    int? Year = null,
    bool Overdue = false,
    bool LookBackDue = false,
    bool Asked = false
);

/// <summary>A conversion (转化事项) in a ledger (转化台账), linked to the paragraphs of the total report that it goes back to.</summary>
/// <param name="Task">The task.</param>
/// <param name="Conversion">Counted from 1 within the task.</param>
/// <param name="Assignment">The assignment.</param>
/// <param name="Suggestion">The suggestion, by number.</param>
/// <param name="Outcome">办理结果 of the suggestion.</param>
/// <param name="Paragraphs">依据: paragraphs of the total report, by id; for the launcher only.</param>
/// <param name="Output">标题 of the output; none if it was redacted.</param>
/// <param name="Unit">承办单位.</param>
/// <param name="Kind">转化形式.</param>
/// <param name="Title">Title of the document, purpose of the funds, name of the project.</param>
/// <param name="Reference">文号 or 项目编号.</param>
/// <param name="Amount">金额, in 万元.</param>
/// <param name="State">How far it is.</param>
/// <param name="RecordedAt">When it was entered (UTC).</param>
/// <param name="ChangedAt">When it last moved (UTC).</param>
public sealed record ConversionItem(
    JointTaskId Task,
    int Conversion,
    int Assignment,
    int Suggestion,
    SuggestionOutcome Outcome,
    IReadOnlyList<int> Paragraphs,
    string? Output,
    UnitReference? Unit,
    ConversionKind Kind,
    string Title,
    string? Reference,
    decimal? Amount,
    ConversionState State,
    DateTimeOffset RecordedAt,
    DateTimeOffset ChangedAt
);

/// <summary>What of a ledger of conversions (转化台账) is asked for; what is left out narrows nothing.</summary>
/// <param name="Kind">转化形式.</param>
/// <param name="State">进度.</param>
/// <param name="Year">年度 in which it was entered.</param>
public sealed record ConversionFilter(ConversionKind? Kind = null, ConversionState? State = null, int? Year = null);
