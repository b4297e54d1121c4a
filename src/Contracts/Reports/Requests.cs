using ZhengXie.Linked.Contracts.Bodies;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>What is sent to revise a text (编辑).</summary>
/// <param name="Text">The text as it shall read.</param>
/// <param name="BaseVersion">The version that was edited; if the copy has moved on, the answer is a conflict.</param>
/// <param name="Note">修改说明, at most 500 characters.</param>
public sealed record RevisionRequest(ReportText Text, int BaseVersion, string? Note = null);

/// <summary>What is sent to return or decline (退回、不采用).</summary>
/// <param name="Ground">退稿理由.</param>
/// <param name="Reason">What to mend, or why; 1 to 500 characters.</param>
public sealed record RefusalRequest(RefusalGround Ground, string Reason);

/// <summary>What is sent with a comment (退改意见).</summary>
/// <param name="Comment">1 to 500 characters.</param>
public sealed record CommentRequest(string Comment)
{
    /// <summary>批注 that go with it, at most 30.</summary>
    public IReadOnlyList<PassageMark>? Passages { get; init; }
}

/// <summary>What is sent with a reason that must be given.</summary>
/// <param name="Reason">1 to 500 characters.</param>
public sealed record ReasonRequest(string Reason);

/// <summary>What is sent to sign (签发).</summary>
/// <param name="Kind">采用方式.</param>
/// <param name="Issue">期号; left out for 转送.</param>
public sealed record SignatureRequest(AdoptionKind Kind, BulletinIssue? Issue = null);

/// <summary>What is sent to forward upward (上报).</summary>
/// <param name="Targets">1 to 8 upper bodies.</param>
public sealed record ForwardRequest(IReadOnlyList<BodyCode> Targets);

/// <summary>What is sent to register a directive (登记批示).</summary>
/// <param name="Level">批示级别.</param>
/// <param name="Leader">The leader by post, never by name; 1 to 60 characters.</param>
/// <param name="Text">批示内容, 1 to 2,000 characters.</param>
/// <param name="Dated">批示日期, not in the future.</param>
/// <param name="Unit">承办单位: a handling unit of this body.</param>
/// <param name="Due">办理期限; where a unit is named and no day, 15 working days from today.</param>
public sealed record DirectiveRequest(
    DirectiveLevel Level,
    string Leader,
    string Text,
    DateOnly Dated,
    UnitId? Unit = null,
    DateOnly? Due = null
);

/// <summary>What is sent to answer a directive (答复批示).</summary>
/// <param name="Outcome">办理结果.</param>
/// <param name="Text">答复内容, 1 to 2,000 characters.</param>
public sealed record ReplyRequest(ReplyOutcome Outcome, string Text);

/// <summary>What is sent to enter a result told off the platform (线下结果).</summary>
/// <param name="Result">Received, adopted, declined or returned.</param>
/// <param name="Evidence">凭据, 1 to 500 characters.</param>
/// <param name="Kind">采用方式, where it was adopted.</param>
/// <param name="Reason">Why, where it was declined or returned.</param>
public sealed record OfflineResultRequest(
    ResultKind Result,
    string Evidence,
    AdoptionKind? Kind = null,
    string? Reason = null
);

/// <summary>What is sent to correct a result (更正). Only the fields of that kind of result are read.</summary>
/// <param name="Reason">更正原因, 1 to 500 characters.</param>
/// <param name="Kind">采用方式, for an adoption.</param>
/// <param name="Issue">期号, for an adoption.</param>
/// <param name="Level">批示级别, for a directive.</param>
/// <param name="Leader">The leader by post, for a directive.</param>
/// <param name="Text">批示内容 or 答复内容.</param>
/// <param name="Dated">批示日期, for a directive.</param>
/// <param name="Outcome">办理结果, for a reply.</param>
public sealed record CorrectionRequest(
    string Reason,
    AdoptionKind? Kind = null,
    BulletinIssue? Issue = null,
    DirectiveLevel? Level = null,
    string? Leader = null,
    string? Text = null,
    DateOnly? Dated = null,
    ReplyOutcome? Outcome = null
);
