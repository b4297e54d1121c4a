using ZhengXie.Linked.Contracts.Bodies;
using ZhengXie.Linked.Contracts.Clocks;

namespace ZhengXie.Linked.Contracts.Reports;

/// <summary>A result (办理结果) of a report at one body. A corrected one stays visible, with the reason.</summary>
/// <param name="Number">Counted from 1 within the report.</param>
/// <param name="Kind">What sort of result.</param>
/// <param name="Body">The body whose result it is.</param>
/// <param name="By">Who entered it.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Adoption">采用方式.</param>
/// <param name="Issue">期号.</param>
/// <param name="Ground">退稿理由.</param>
/// <param name="Reason">Why it was returned or declined.</param>
/// <param name="Directive">The directive meant, counted from 1.</param>
/// <param name="Level">批示级别.</param>
/// <param name="Leader">The leader by post.</param>
/// <param name="Text">批示内容 or 答复内容; none if it was redacted.</param>
/// <param name="Dated">批示日期.</param>
/// <param name="Outcome">办理结果 of a reply.</param>
/// <param name="Offline">线下: told off the platform.</param>
/// <param name="Evidence">凭据.</param>
/// <param name="Corrects">The result that this one corrects.</param>
/// <param name="CorrectedBy">The result that came in its place; 0 where it was only taken back.</param>
/// <param name="CorrectedFor">更正原因.</param>
public sealed record ResultView(
    int Number,
    ResultKind Kind,
    BodyReference Body,
    ActorView? By,
    DateTimeOffset At,
    AdoptionKind? Adoption,
    BulletinIssue? Issue,
    RefusalGround? Ground,
    string? Reason,
    int? Directive,
    DirectiveLevel? Level,
    string? Leader,
    string? Text,
    DateOnly? Dated,
    ReplyOutcome? Outcome,
    bool Offline,
    string? Evidence,
    int? Corrects,
    int? CorrectedBy,
    string? CorrectedFor
)
{
    /// <summary>退稿理由 as people read it.</summary>
    public string? GroundName { get; init; }

    /// <summary>The proposal lead meant, counted from 1.</summary>
    public int? Lead { get; init; }

    /// <summary>The handover meant, counted from 1.</summary>
    public int? Handover { get; init; }
}

/// <summary>A directive (批示) that is registered, and where its handling stands.</summary>
/// <param name="Item">Counted from 1 within the report.</param>
/// <param name="Number">编号 in the body's register of directives.</param>
/// <param name="Body">The body that registered it.</param>
/// <param name="Unit">承办单位.</param>
/// <param name="Due">办理期限, Asia/Shanghai.</param>
/// <param name="Result">The result that tells its content.</param>
/// <param name="Reply">The result that answers it.</param>
public sealed record DirectiveView(
    int Item,
    string? Number,
    BodyReference Body,
    UnitReference? Unit,
    DateOnly? Due,
    int Result,
    int? Reply
)
{
    /// <summary>办理进度.</summary>
    public HandlingState State { get; init; }

    /// <summary>亮灯; none where nothing is due or it is answered.</summary>
    public Light? Light { get; init; }

    /// <summary>Whether the last day is over and no answer there (逾期).</summary>
    public bool Overdue { get; init; }

    /// <summary>签收.</summary>
    public SignedForView? SignedFor { get; init; }

    /// <summary>延期: the last one asked for; outside the body and the unit, only one that was granted.</summary>
    public ExtensionView? Extension { get; init; }
}

/// <summary>Something the reader may do now (可办事项), and on what.</summary>
/// <param name="Act">The act.</param>
/// <param name="Body">The body at which; none for the author's own acts.</param>
/// <param name="Item">The leg, directive or result meant.</param>
/// <param name="StepUp">Whether the second factor is asked.</param>
/// <param name="Targets">The bodies it may be forwarded to now.</param>
public sealed record PossibleAct(
    ReportAct Act,
    BodyCode? Body,
    int? Item,
    bool StepUp,
    IReadOnlyList<BodyReference>? Targets = null
);
