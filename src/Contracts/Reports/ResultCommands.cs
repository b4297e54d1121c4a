using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>
/// Record a directive (登记批示). It reaches every author and every lower body on the path by itself.
/// </summary>
/// <param name="Body">The body that registers it.</param>
/// <param name="Level">批示级别.</param>
/// <param name="Leader">The leader by post, never by name; 1 to 60 characters.</param>
/// <param name="Text">批示内容, 1 to 2,000 characters.</param>
/// <param name="Dated">批示日期, not in the future.</param>
/// <param name="Unit">承办单位: a handling unit of this body; none if there is nothing to handle.</param>
/// <param name="Due">办理期限, in Asia/Shanghai; where a unit is named and no day, 15 working days from today.</param>
public sealed record RecordDirective(
    BodyCode Body,
    DirectiveLevel Level,
    string Leader,
    string Text,
    DateOnly Dated,
    UnitId? Unit = null,
    DateOnly? Due = null
) : ReportCommand;

/// <summary>Reply to a directive (批示办理答复), by the handling unit, or by an editor who was told.</summary>
/// <param name="Directive">The directive, counted from 1 within the report.</param>
/// <param name="Outcome">办理结果.</param>
/// <param name="Text">答复内容, 1 to 2,000 characters.</param>
public sealed record ReplyToDirective(int Directive, ReplyOutcome Outcome, string Text) : ReportCommand;

/// <summary>
/// Correct (更正) a result that was wrongly entered: the old one stays visible, marked, with the reason. Only the fields of
/// that kind of result are read; for 退回/不采用 none: the refusal is taken back and the copy stands in 初审中 again.
/// </summary>
/// <param name="Result">The result, counted from 1 within the report.</param>
/// <param name="Reason">更正原因, 1 to 500 characters.</param>
/// <param name="Kind">采用方式, for an adoption.</param>
/// <param name="Issue">期号, for an adoption.</param>
/// <param name="Level">批示级别, for a directive.</param>
/// <param name="Leader">The leader by post, for a directive.</param>
/// <param name="Text">批示内容 or 答复内容.</param>
/// <param name="Dated">批示日期, for a directive.</param>
/// <param name="Outcome">办理结果, for a reply.</param>
public sealed record CorrectResult(
    int Result,
    string Reason,
    AdoptionKind? Kind = null,
    BulletinIssue? Issue = null,
    DirectiveLevel? Level = null,
    string? Leader = null,
    string? Text = null,
    DateOnly? Dated = null,
    ReplyOutcome? Outcome = null
) : ReportCommand;
